import { devTools } from "./devTools.js";

/** Makes the browser answer media queries as it would for such a user; with none, for nobody. */
export async function emulateMedia(features: Record<string, string>): Promise<void> {
  await devTools().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
