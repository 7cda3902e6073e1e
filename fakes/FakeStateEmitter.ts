import { FakeEmitter } from "./FakeEmitter.ts";

/** `getState`, `onStateChange` and `offStateChange` as in communication-react. */
export class FakeStateEmitter<State> {
  protected readonly emitter = new FakeEmitter();
  private state: State;

  constructor(state: State) {
    this.state = state;
  }

  /** How many listeners there are now, to the state and to events. */
  get listenerCount(): number {
    return this.emitter.listenerCount;
  }

  getState(): State {
    return this.state;
  }

  onStateChange(handler: (state: State) => void): void {
    this.emitter.on("stateChanged", handler);
  }

  offStateChange(handler: (state: State) => void): void {
    this.emitter.off("stateChanged", handler);
  }

  /** Replaces parts of the state and tells so. */
  setState(changes: Partial<State>): void {
    this.state = { ...this.state, ...changes };
    this.emitter.emit("stateChanged", this.state);
  }
}
