import { cdp } from "vitest/browser";

interface DevTools {
  send(method: "Performance.getMetrics"): Promise<{ metrics: { name: string; value: number }[] }>;
  send(method: string, params?: object): Promise<unknown>;
}

/** What Chromium's developer tools can do, e.g. `devTools().send("Page.getFrameTree")`. */
export const devTools = (): DevTools => cdp() as unknown as DevTools;
