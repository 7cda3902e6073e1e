import * as React from "react";
import { CallEndedBanner, CallEndedDialog } from "react-call-end-reason";
import { describeCallEnd } from "react-call-end-reason/core";

const reason = { code: 410, subCode: 3101 };

/** As older apps are written: a class that keeps how its call ended. */
export class App extends React.Component {
  constructor(props) {
    super(props);
    this.state = { callEndReason: undefined, retries: 0 };
  }

  render() {
    const { callEndReason, retries } = this.state;
    const again = () => this.setState({ retries: retries + 1 });
    return (
      <main>
        <button type="button" onClick={() => this.setState({ callEndReason: { ...reason } })}>
          Drop
        </button>
        <p>{`Retries: ${retries}. ${callEndReason ? describeCallEnd(callEndReason).outcome : ""}`}</p>
        <CallEndedBanner callEndReason={callEndReason} announce={false} />
        <CallEndedDialog callEndReason={callEndReason} onRetry={again} />
      </main>
    );
  }
}
