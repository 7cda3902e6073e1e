import type { CallEndContext } from "../../src/index.js";
import { decodeText, encodeText } from "./encodeText.js";

/** What each switch of the explorer can be set to; the first is what it starts with. */
const choices = {
  participant: ["", "local", "remote"],
  direction: ["", "Outgoing", "Incoming"],
  connected: ["", "yes", "no"],
  group: ["", "yes", "no"],
  size: ["full", "compact"],
  code: ["banner", "dialog", "hook"],
  onRetry: ["yes", "no"],
  onSignIn: ["yes", "no"],
  onGetHelp: ["yes", "no"],
  onDismiss: ["no", "yes"],
} as const;

/** All that the address says of the explorer: what is looked for, what is chosen, and the switches. */
export type ExplorerState = {
  readonly [Key in keyof typeof choices]: (typeof choices)[Key][number];
} & {
  readonly search: string;
  /** The key of the chosen answer; empty: the best one. */
  readonly pick: string;
  /** The other party. */
  readonly name: string;
};

/** The state as Storybook's args, which stand in the address: all of them texts that it lets pass. */
export type ExplorerArgs = Record<keyof ExplorerState, string>;

/** What the explorer starts with. */
export const firstState = readState({});

/** The state that args stand for; what they do not say, or not rightly, is as at first. */
export function readState(args: Partial<ExplorerArgs>): ExplorerState {
  const switches = Object.entries(choices).map(([key, values]) => [
    key,
    values.find((value) => value === args[key as keyof ExplorerArgs]) ?? values[0],
  ]);
  const texts = (["search", "pick", "name"] as const).map((key) => [
    key,
    decodeText(`${args[key] ?? ""}`),
  ]);
  return Object.fromEntries([...switches, ...texts]) as ExplorerState;
}

/** The args that stand for a state. */
export function writeState(state: ExplorerState): ExplorerArgs {
  return Object.fromEntries(
    Object.entries(state).map(([key, value]) => [key, encodeText(value)]),
  ) as ExplorerArgs;
}

/** What the switches say about the call. */
export function contextOf(state: ExplorerState): CallEndContext {
  const context: CallEndContext = {};
  if (state.participant) context.participant = state.participant;
  if (state.direction) context.direction = state.direction;
  if (state.connected) context.wasConnected = state.connected === "yes";
  if (state.group) context.isGroup = state.group === "yes";
  if (state.name) context.otherPartyName = state.name;
  return context;
}
