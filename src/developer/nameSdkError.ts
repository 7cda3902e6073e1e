import { readCallEndReason } from "../reason/readCallEndReason.js";
import { listSdkConstants } from "./listSdkConstants.js";

/**
 * The calling SDK's own constant for an error, e.g. `LOCAL_VIDEO_STREAM.PERMISSION_DENIED` for
 * subCode 43001; `undefined` for ends and for errors that SDK 2.0.0 lacks. Takes the same as
 * `describeCallEnd`. Apart from `adviseDeveloper`, as the constants are as large as all its texts.
 */
export function nameSdkError(input: unknown): string | undefined {
  const subCode = readCallEndReason(input)?.subCode;
  return listSdkConstants().find(([known]) => known === subCode)?.[1];
}
