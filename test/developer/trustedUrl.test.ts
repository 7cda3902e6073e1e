import { describe, expect, it } from "vitest";
import { trustedUrl } from "../../src/developer/trustedUrl.js";

describe("trustedUrl", () => {
  it.each([
    "https://aka.ms/acscallfailures",
    "https://learn.microsoft.com/azure/communication-services/",
    "https://docs.learn.microsoft.com/x?y=1#z",
  ])("keeps %s", (address) => {
    expect(trustedUrl(address)).toBe(address);
  });

  it("writes an accepted address in its plain form", () => {
    expect(trustedUrl("HTTPS://AKA.MS:443/x")).toBe("https://aka.ms/x");
  });

  it.each<[string, string | undefined]>([
    ["http", "http://aka.ms/x"],
    ["another scheme", "ftp://aka.ms/x"],
    ["a script", "javascript:alert('https://aka.ms/')"],
    ["a script with a host", "javascript://aka.ms/%0Aalert(1)"],
    ["data", "data:text/html,https://aka.ms/x"],
    ["a blob", "blob:https://aka.ms/x"],
    ["a host that begins alike", "https://aka.ms.example.com/x"],
    ["a host that ends alike", "https://notaka.ms/x"],
    ["a host below aka.ms", "https://www.aka.ms/x"],
    ["Microsoft's name without a dot", "https://evilmicrosoft.com/x"],
    ["Microsoft's name in the front", "https://learn.microsoft.com.example.com/x"],
    ["Microsoft's name in the path", "https://example.com/learn.microsoft.com"],
    ["Microsoft's name in the query", "https://example.com/?https://aka.ms/x"],
    ["another top-level domain", "https://learn.microsoft.co/x"],
    ["look-alike letters", "https://learn.micros\u043eft.com/x"],
    ["a trusted name as the user", "https://aka.ms@example.com/x"],
    ["a trusted name as the user before a backslash", "https://example.com\\@aka.ms/x"],
    ["a user", "https://mia@aka.ms/x"],
    ["a user and a password", "https://mia:secret@learn.microsoft.com/x"],
    ["a password alone", "https://:secret@aka.ms/x"],
    ["a port", "https://aka.ms:8443/x"],
    ["http's port", "https://learn.microsoft.com:80/x"],
    ["no scheme", "//aka.ms/x"],
    ["a path alone", "/x"],
    ["no host", "https://"],
    ["words", "see the guide"],
    ["an empty text", ""],
    ["nothing", undefined],
  ])("refuses %s", (_, address) => {
    expect(trustedUrl(address)).toBeUndefined();
  });
});
