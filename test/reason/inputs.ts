import { readCallEndReason } from "../../src/reason/readCallEndReason.js";

/** A lost connection. */
export const dropped = { code: 410, subCode: 3101 };

/** What the SDK hands out: getters on the prototype, nothing enumerable but private fields. */
export class SdkReason {
  #code: number;
  #subCode: number;
  constructor(code: number, subCode: number) {
    this.#code = code;
    this.#subCode = subCode;
  }
  get code() {
    return this.#code;
  }
  get subCode() {
    return this.#subCode;
  }
  get message() {
    return "Call dropped.";
  }
  get resultCategories() {
    return ["UnexpectedClientError"];
  }
}

/** The SDK's error class: getters over underscored fields, which is what its JSON shows. */
export class SdkError extends Error {
  _code = 404;
  _subCode = 40012;
  _resultCategories = ["ExpectedError"];
  get code() {
    return this._code;
  }
  get subCode() {
    return this._subCode;
  }
  get resultCategories() {
    return this._resultCategories;
  }
}

/** Of communication-react: it says which method failed and keeps the SDK's error. */
export class CallError extends Error {
  target = "Call.hangUp";
  innerError: Error;
  timestamp = new Date(0);
  constructor(innerError: Error) {
    super(innerError.message);
    this.innerError = innerError;
  }
}

/** For what must not be read, or called. */
export function fail(): never {
  throw new Error("This must not be read.");
}

/** A proxy that throws at every turn. */
export const hostile = new Proxy(
  {},
  { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
);

/** A proxy that throws whatever is asked of it. */
export function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** The code and the subCode that are read. */
export function numbersIn(input: unknown) {
  const reason = readCallEndReason(input);
  return reason && [reason.code, reason.subCode];
}
