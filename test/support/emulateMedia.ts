import { cdp } from "vitest/browser";

interface Session {
  send(method: string, params?: object): Promise<unknown>;
}

/** What Chromium's developer tools can do, e.g. `send("Accessibility.getFullAXTree")`. */
export const devTools = (): Session => cdp() as unknown as Session;

/** Makes the browser answer media queries as it would for such a user; with none, for nobody. */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  await devTools().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
