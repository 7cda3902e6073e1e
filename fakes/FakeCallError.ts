/**
 * The `CallError` of @azure/communication-react 1.34.0, which its state keeps and its methods throw,
 * written from its public source: the package is not installed beside React 19.
 */
export class FakeCallError extends Error {
  override readonly name = "CallError";
  readonly target: string;
  readonly innerError: Error;
  readonly timestamp: Date;

  constructor(target: string, innerError = new Error("refused"), timestamp = new Date()) {
    super(`${target}: ${innerError.message}`);
    this.target = target;
    this.innerError = innerError;
    this.timestamp = timestamp;
  }
}
