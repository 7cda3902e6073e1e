import type { CallEndReason } from "./CallEndReason.js";
import { readProperty } from "./readProperty.js";
import { readWholeNumber } from "./readWholeNumber.js";

/**
 * The more exact pair that a service reports beside its own: `DiagCode: 480#10076` in its message,
 * or the status of the phone network in `sipDetails`.
 */
export function readDetail(message: string | undefined, sip: unknown): CallEndReason["detail"] {
  const [, diagCode, diagSubCode] =
    /DiagCode:?\s*(\d{3})#(\d{1,7})(?!\d)/i.exec(message ?? "") ?? [];
  if (diagCode && diagSubCode) return { code: +diagCode, subCode: +diagSubCode };
  const status = readProperty(sip, "code") ?? readProperty(sip, "Code");
  const code = readWholeNumber(status, /^[1-6]\d\d$/);
  return code === undefined ? undefined : { code, subCode: undefined };
}
