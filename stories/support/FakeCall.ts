/** A call of the SDK's shape, as far as an app needs it, that goes where the story sends it. */
export class FakeCall {
  state: "Connecting" | "Connected" | "Disconnected" = "Connecting";
  callEndReason: object | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly id: string,
    readonly direction: "Incoming" | "Outgoing",
  ) {}

  on(_event: "stateChanged", listener: () => void): void {
    this.#listeners.add(listener);
  }

  off(_event: "stateChanged", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** The other person picks up. */
  connect(): void {
    this.#change("Connected");
  }

  /** The call ends; like the SDK, the reason is there before the state says so. */
  disconnect(callEndReason: object): void {
    this.callEndReason = callEndReason;
    this.#change("Disconnected");
  }

  #change(state: FakeCall["state"]): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }
}
