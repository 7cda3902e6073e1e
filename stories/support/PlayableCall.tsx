import type { CallEndReason } from "@azure/communication-calling";
import { useEffect, useRef, useState } from "react";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  CallEndedPage,
} from "../../src/index.js";
import { FakeCall } from "../../fakes/FakeCall.js";
import { setBrowserOnline } from "../../fakes/setBrowserOnline.js";
import { reasons } from "../data/reasons.js";
import "./playableCall.css";
import { useCallState } from "./useCallState.js";

const components = {
  Dialog: CallEndedDialog,
  Banner: CallEndedBanner,
  Page: CallEndedPage,
} as const;

/** How the playable call tells why it ended. */
type Form = keyof typeof components;

const refused = { code: 403, subCode: 43_001, resultCategories: ["ExpectedError"] };

/** How long getting back in takes here. */
const joinTime = 1500;

interface PlayableCallProps {
  /** What tells why the call ended. */
  form: Form;
  onRetry?: () => void;
}

/** A call to play with: what goes wrong stays wrong until you mend it. */
export function PlayableCall({ form, onRetry }: PlayableCallProps) {
  const newCall = () => new FakeCall({ state: "Connected", groupId: "visit" });
  const [call, setCall] = useState(newCall);
  const [broken, setBroken] = useState<object>();
  const [isOnline, setOnline] = useState(true);
  const now = useRef({ broken });
  useEffect(() => {
    now.current = { broken };
  });
  useEffect(() => () => setBrowserOnline(true), []);
  const isInCall = useCallState(call) !== "Disconnected";

  const breakIt = (reason: CallEndReason, stays: boolean) => {
    if (stays) setBroken(reason);
    call.end(reason);
  };
  const switchNetwork = (next: boolean) => {
    setOnline(next);
    setBrowserOnline(next);
    if (!next) call.end(reasons.networkDrop);
  };
  const rejoin = async () => {
    onRetry?.();
    await new Promise((resolve) => setTimeout(resolve, joinTime));
    if (now.current.broken) throw Object.assign(new Error("Not yet."), now.current.broken);
    setCall(newCall());
  };
  const mend = () => setBroken(undefined);
  const Component = components[form];

  return (
    <div className="playable" role="group" aria-label="Video visit" tabIndex={-1}>
      <div className="playable-screen">
        {isInCall && <Tiles />}
        <Component
          key={form}
          call={call}
          context={{ otherPartyName: "Dr. Mia Chen" }}
          onRetry={rejoin}
          onSignIn={() => {
            mend();
            setCall(newCall());
          }}
          onGetHelp={() => {}}
          {...(form === "Dialog" && { openFor: () => true })}
          action={<CallEnd.Action onClick={() => {}}>Message the practice</CallEnd.Action>}
        >
          <CallEnd.Summary />
          <CallEndDetails />
        </Component>
      </div>
      <div className="playable-controls" role="group" aria-label="What happens">
        {isInCall ? (
          <>
            <button
              type="button"
              className="hang-up"
              onClick={() => breakIt(reasons.hangUp, false)}
            >
              Hang up
            </button>
            <button type="button" onClick={() => switchNetwork(false)}>
              Drop the network
            </button>
            <button type="button" onClick={() => breakIt(reasons.signInExpired, true)}>
              Let the sign-in expire
            </button>
            <button type="button" onClick={() => breakIt(reasons.serviceFailure, true)}>
              Turn the service off
            </button>
            <button type="button" onClick={() => breakIt(refused, true)}>
              Refuse the microphone
            </button>
          </>
        ) : (
          <>
            {!isOnline && (
              <button type="button" onClick={() => switchNetwork(true)}>
                Give the network back
              </button>
            )}
            {broken && (
              <button type="button" onClick={mend}>
                Mend what is broken
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                mend();
                switchNetwork(true);
                setCall(newCall());
              }}
            >
              Begin again
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function Tiles() {
  return (
    <div className="playable-tiles">
      {["Dr. Mia Chen", "You"].map((name) => (
        <div key={name} className="playable-tile">
          <span aria-hidden className="playable-face">
            {name.replace("Dr. ", "")[0]}
          </span>
          {name}
        </div>
      ))}
    </div>
  );
}
