import { describe, expect, it } from "vitest";
import { splitMessage } from "../../src/developer/splitMessage.js";

const url = "https://aka.ms/acscallfailures";

describe("splitMessage", () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    ["NetworkError", "NetworkError", undefined],
    [`Call dropped., \nTroubleshooting Guide: ${url}`, "Call dropped.", url],
    [`Call dropped.,\r\nTroubleshooting Guide:  ${url}\n`, "Call dropped.", url],
    [`Call dropped. Troubleshooting Guide: ${url} (new)`, "Call dropped.", url],
    [`Troubleshooting Guide: ${url}`, undefined, url],
    ["Call dropped., \nTroubleshooting Guide:", "Call dropped.", undefined],
    ["Call dropped., \nTroubleshooting Guide: http://aka.ms/x", "Call dropped.", undefined],
    ["Call dropped., \nTroubleshooting Guide: https://example.com", "Call dropped.", undefined],
    ["Call dropped., \nTroubleshooting Guide: javascript:alert(1)", "Call dropped.", undefined],
    [`Dropped., \nTroubleshooting Guide: ${url}, \nTroubleshooting Guide: ${url}`, "Dropped.", url],
    [`Dropped.\nTroubleshooting Guide: ${url} Troubleshooting Guide: ${url} `, "Dropped.", url],
    [
      `Dropped. Troubleshooting Guide: ${url} is old. Troubleshooting Guide: ${url}`,
      `Dropped. Troubleshooting Guide: ${url} is old.`,
      url,
    ],
    [
      `Dropped.\nTroubleshooting Guide:  http://aka.ms/x  Troubleshooting Guide: ${url}`,
      "Dropped.",
      url,
    ],
    [
      `Dropped. Troubleshooting Guide: see https://aka.ms/x Troubleshooting Guide: ${url}`,
      "Dropped. Troubleshooting Guide: see https://aka.ms/x",
      url,
    ],
    [`https://example.com Troubleshooting Guide: ${url}`, "https://example.com", url],
    [`Call, dropped, \nTroubleshooting Guide: ${url}`, "Call, dropped", url],
    [`See ${url}`, `See ${url}`, undefined],
    [
      `Troubleshooting Guide: gone, \nTroubleshooting Guide: ${url}`,
      "Troubleshooting Guide: gone",
      url,
    ],
  ])("takes %j apart into %j and %j", (message, text, link) => {
    expect(splitMessage(message)).toEqual({ text, url: link });
  });
});
