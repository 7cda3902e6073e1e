import { Component } from "react";
import { describeCallEnd } from "react-call-end-reason/core";

export class CallEndMessage extends Component<{ callEndReason: unknown }> {
  override render() {
    const end = describeCallEnd(this.props.callEndReason);
    if (!end) return null;
    return (
      <div role={end.severity === "error" ? "alert" : "status"} lang={end.locale} dir={end.dir}>
        <strong>{end.title}</strong> {end.description}
      </div>
    );
  }
}
