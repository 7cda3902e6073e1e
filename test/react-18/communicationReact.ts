import { createRequire } from "node:module";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CallEndSource } from "../../src/index.js";
import { follow } from "../live/follow.ts";
import { renderDialog } from "../live/renderDialog.tsx";
import { lostConnection, removed } from "../support/ends.js";
import { titleOf } from "../../stories/support/words.ts";
import { FakeCall } from "../../fakes/FakeCall.ts";
import { FakeCallAgent } from "../../fakes/FakeCallAgent.ts";
import { FakeEmitter } from "../../fakes/FakeEmitter.ts";

// Not named as a test: only `npm run verify` installs @azure/communication-react, 550 MB.

/** What is used of the package; its own types are there only after `npm run verify`. */
interface CommunicationReact {
  createStatefulCallClient(options: object): CallEndSource & {
    createCallAgent(credential: object): Promise<CallEndSource & FakeCallAgent>;
  };
  createAzureCommunicationCallAdapterFromClient(
    client: object,
    agent: object,
    locator: object,
  ): Promise<CallEndSource & { joinCall(): unknown }>;
}

/** A feature of a call or a client that has nothing to tell and allows nothing. */
const feature = () =>
  Object.assign(new FakeEmitter(), {
    captions: Object.assign(new FakeEmitter(), { kind: "Captions" }),
    capabilities: new Proxy({}, { get: () => ({ isPresent: false }) }),
    getEnvironmentInfo: async () => ({}),
    getRaisedHands: () => [],
    getSpotlightedParticipants: () => [],
    network: Object.assign(new FakeEmitter(), { getLatest: () => ({}) }),
    media: Object.assign(new FakeEmitter(), { getLatest: () => ({}) }),
  });

/** With all that the package reads of a call, too. */
class WholeCall extends FakeCall {
  override readonly remoteParticipants = [];
  readonly localVideoStreams = [];
  readonly lobby = new FakeEmitter();
  readonly feature = feature;
}

class WholeAgent extends FakeCallAgent {
  readonly feature = feature;

  join(): FakeCall {
    return this.add(new WholeCall({ state: "Connecting" }));
  }
}

class FakeCallClient {
  readonly feature = feature;
  readonly createCallAgent = async () => agent;
  readonly getDeviceManager = async () =>
    Object.assign(new FakeEmitter(), {
      getCameras: async () => [],
      getMicrophones: async () => [],
      isSpeakerSelectionAvailable: false,
    });
}

/** The agent of the next client. */
let agent: WholeAgent;

/** The real package over fakes of the SDK, which needs a browser with microphones and a service. */
function loadPackage(): CommunicationReact {
  const require = createRequire(import.meta.url);
  const sdk = require.resolve("@azure/communication-calling");
  const exports = {
    CallClient: FakeCallClient,
    Features: new Proxy({}, { get: (_, name) => name }),
  };
  require.cache[sdk] = { id: sdk, filename: sdk, loaded: true, exports } as NodeJS.Module;
  // By its path: the package's exports have no condition that Node knows.
  const entry = "./node_modules/@azure/communication-react/dist/dist-cjs/communication-react";
  return require(`${entry}/index.js`) as CommunicationReact;
}

const communicationReact = loadPackage();

async function connect() {
  agent = new WholeAgent();
  const client = communicationReact.createStatefulCallClient({
    userId: { communicationUserId: "8:acs:me" },
  });
  const statefulAgent = await client.createCallAgent({});
  const adapter = await communicationReact.createAzureCommunicationCallAdapterFromClient(
    client,
    statefulAgent,
    { groupId: "00000000-0000-4000-8000-000000000000" },
  );
  return { client, agent: statefulAgent, adapter };
}

describe.each(["client", "agent", "adapter"] as const)(
  "the %s of the real @azure/communication-react",
  (kind) => {
    it("tells the end of its call, clears it with the next one, and tells that one's", async () => {
      const sources = await connect();
      const { end, when, unmount } = follow(sources[kind]);
      expect(end()).toBeUndefined();

      when(() => sources.adapter.joinCall());
      const [first] = agent.calls;
      when(() => first!.move("Connected"));
      expect(end()).toBeUndefined();
      when(() => agent.end(first!, lostConnection));
      expect(end()).toMatchObject({
        callEndReason: lostConnection,
        context: { direction: "Outgoing", wasConnected: true },
        callId: first!.id,
      });
      expect(end()?.endedAt).toBeInstanceOf(Date);

      when(() => sources.adapter.joinCall());
      const [second] = agent.calls;
      expect(end()).toBeUndefined();
      when(() => agent.end(second!, removed));
      expect(end()).toMatchObject({
        callEndReason: removed,
        context: { wasConnected: false },
        callId: second!.id,
      });
      unmount();
    });
  },
);

describe("the adapter of the real @azure/communication-react", () => {
  it("tells a bad request, of which it sends no event", async () => {
    const { adapter } = await connect();
    const { end, when } = follow(adapter);
    when(() => adapter.joinCall());

    when(() => agent.end(agent.calls[0]!, { code: 400, subCode: 4500 }));

    expect(end()?.callEndReason).toMatchObject({ code: 400 });
  });

  it("is told from its state before it is followed", async () => {
    const { adapter } = await connect();
    adapter.joinCall();
    agent.end(agent.calls[0]!, lostConnection);

    expect(follow(adapter).end()?.callEndReason).toMatchObject(lostConnection);
  });
});

describe("the dialog with an adapter of the real @azure/communication-react", () => {
  it("opens by itself when the call ends", async () => {
    const { adapter } = await connect();
    renderDialog(adapter);
    const { when } = follow(adapter);
    when(() => adapter.joinCall());
    when(() => agent.calls[0]!.move("Connected"));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

    when(() => agent.end(agent.calls[0]!, lostConnection));

    expect(screen.getByRole("dialog", { name: titleOf(lostConnection) })).toBeVisible();
  });
});

describe("the client of the real @azure/communication-react", () => {
  it("tells that nobody answered an incoming call", async () => {
    const { client } = await connect();
    const { end, when } = follow(client);
    const incomingCall = when(() => agent.ring("Mia"));

    when(() => incomingCall.call.end(removed));

    expect(end()).toMatchObject({
      callEndReason: removed,
      context: { direction: "Incoming", wasConnected: false, otherPartyName: "Mia" },
    });
  });
});
