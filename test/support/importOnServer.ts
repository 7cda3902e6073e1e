import { vi } from "vitest";

/** What modules export that were loaded as on a server, where there is no window. */
export async function importOnServer<Exports>(load: () => Promise<Exports>): Promise<Exports> {
  vi.stubGlobal("window", undefined);
  vi.resetModules();
  try {
    return await load();
  } finally {
    vi.unstubAllGlobals();
    // A server is no second copy on the page: the next one to be loaded counts as the first.
    Reflect.deleteProperty(globalThis, Symbol.for("react-call-end-reason"));
  }
}
