import { cdp } from "vitest/browser";

/** Media features as a user may have set them, e.g. `{ "forced-colors": "active" }`; `{}` resets. */
export async function emulateMedia(features: Readonly<Record<string, string>>): Promise<void> {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
