/** Never more specific than this: overloads of the real classes must fit in. */
type Listener = (...event: never[]) => void;

/** `on` and `off` as in the SDK, which has Node's emitter underneath: a listener added twice is called twice. */
export class FakeEmitter {
  private listeners: { readonly event: string; readonly listener: Listener }[] = [];

  /** How many listeners there are now. */
  get listenerCount(): number {
    return this.listeners.length;
  }

  on(event: string, listener: Listener): void {
    this.listeners.push({ event, listener });
  }

  off(event: string, listener: Listener): void {
    const index = this.listeners.findLastIndex(
      (entry) => entry.event === event && entry.listener === listener,
    );
    if (index >= 0) this.listeners = this.listeners.toSpliced(index, 1);
  }

  /** Tells all who listened when it began. */
  emit(event: string, ...args: unknown[]): void {
    for (const entry of this.listeners) {
      if (entry.event === event) entry.listener(...(args as never[]));
    }
  }

  /** What the SDK does when it disposes of a call. */
  removeAllListeners(): void {
    this.listeners = [];
  }
}
