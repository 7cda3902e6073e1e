// What the code in the documentation takes for granted: the app around it.
import type { Call, CallAgent, CallClient } from "@azure/communication-calling";
import type { CallEndSource } from "../../src/index.js";
import type { deDE as german } from "../../src/locales/de-DE.js";

declare global {
  const call: Call;
  const agent: CallAgent;
  const client: CallClient;
  const adapter: CallEndSource;
  const error: unknown;
  const reason: unknown;
  const userId: string;
  const deDE: typeof german;
  function rejoin(): Promise<void>;
  function signIn(): void;
  function hide(): void;
  function openHelp(): void;
  function log(value: unknown): void;
  function App(): React.JSX.Element;
}
