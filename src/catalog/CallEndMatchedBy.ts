/**
 * How a reason was found, from the surest way to none: its exact row, its subCode alone, the phone
 * network's SIP status in the subCode, the SDK's termination name, its code alone, its class
 * (0 and 2xx, 4xx, 5xx, 6xx).
 */
export type CallEndMatchedBy =
  | "code+subCode"
  | "subCode"
  | "sip"
  | "message"
  | "code"
  | "codeClass"
  | "none";
