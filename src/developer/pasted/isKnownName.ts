import { findByName } from "../../catalog/findByName.js";

/** Whether the catalog knows an end or an error by this name. */
export function isKnownName(name: string): boolean {
  return (
    findByName({
      code: undefined,
      subCode: undefined,
      reportedMessage: name,
      resultCategories: [],
      errorName: undefined,
      isError: false,
      isRecord: false,
      target: undefined,
      detail: undefined,
    }) !== undefined
  );
}
