interface Reason {
  readonly code: number;
  readonly subCode: number;
}

/** As much of the SDK's `Call` as the kit follows, and a button to lose the connection. */
export class FakeCall extends EventTarget {
  readonly direction = "Outgoing";
  state = "Connected";
  callEndReason: Reason | undefined;

  readonly on = (event: string, listener: () => void) => this.addEventListener(event, listener);
  readonly off = (event: string, listener: () => void) => this.removeEventListener(event, listener);
  readonly hangUp = () => this.end({ code: 0, subCode: 0 });
  readonly drop = () => this.end({ code: 410, subCode: 3101 });

  private end(reason: Reason) {
    this.callEndReason = reason;
    this.state = "Disconnected";
    this.dispatchEvent(new Event("stateChanged"));
  }
}
