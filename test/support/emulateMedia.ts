import { devTools } from "./devTools.js";

/** What `contextOptions` in vite.config.ts start with, and each call of this begins with anew. */
const atFirst = { "prefers-reduced-motion": "reduce" };

/** Makes the browser answer media queries as it would for such a user; with none, as at first. */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  await devTools().send("Emulation.setEmulatedMedia", {
    features: Object.entries({ ...atFirst, ...features }).map(([name, value]) => ({ name, value })),
  });
}
