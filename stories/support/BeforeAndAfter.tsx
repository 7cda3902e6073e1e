import { CallEndDetails, CallEndedBanner } from "../../src/index.js";
import { reasons } from "../data/reasons.js";

const heading = { margin: "0 0 8px", fontSize: "0.875rem", fontWeight: 600 };

/** One and the same end: as apps show it today, and with the kit. */
export function BeforeAndAfter() {
  return (
    <div
      style={{
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 18rem), 1fr))",
        gap: 24,
      }}
    >
      <div>
        <p style={heading}>Today, and it is not true</p>
        <div
          style={{
            padding: "32px 16px",
            border: "1px solid #818895",
            borderRadius: 8,
            textAlign: "center",
          }}
        >
          <strong>You left the call</strong>
          <p style={{ margin: "4px 0 0" }}>If this was a mistake, re-join the call.</p>
        </div>
      </div>
      <div>
        <p style={heading}>With the kit</p>
        <CallEndedBanner
          callEndReason={reasons.networkDrop}
          announce={false}
          onRetry={() => {}}
          onGetHelp={() => {}}
        >
          <CallEndDetails />
        </CallEndedBanner>
      </div>
    </div>
  );
}
