// @vitest-environment node
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import { lostConnection } from "../support/ends.js";
import { labels, titleOf } from "../../stories/support/words.js";

const emptyRegions =
  '<span data-call-end="announcer" role="status"></span>' +
  '<span data-call-end="announcer" role="alert" aria-live="assertive"></span>';

describe("what the server renders", () => {
  it("knows of no page", () => {
    expect(globalThis).not.toHaveProperty("document");
  });

  it("has the end of a banner complete, and its live regions empty", () => {
    const html = renderToString(
      <CallEndedBanner callEndReason={lostConnection} onRetry={() => {}}>
        <CallEndDetails />
      </CallEndedBanner>,
    );

    expect(html).toMatch(/^<section [^]*<\/section>/);
    for (const words of [titleOf(lostConnection), labels.rejoin, labels.details]) {
      expect(html).toContain(`>${words}<`);
    }
    expect(html.slice(html.indexOf("</section>"))).toBe(`</section>${emptyRegions}`);
  });

  it("has only the live regions of a banner before the end", () => {
    expect(renderToString(<CallEndedBanner callEndReason={undefined} />)).toBe(emptyRegions);
  });

  it("has the parts in their Root", () => {
    const html = renderToString(
      <CallEnd.Root callEndReason={lostConnection}>
        <CallEnd.Title />
      </CallEnd.Root>,
    );

    expect(html).toMatch(
      new RegExp(`^<div [^>]*role="group"[^>]*><p [^>]*>${titleOf(lostConnection)}</p></div>$`),
    );
  });

  it("has no dialog, which needs a page to stand in", () => {
    expect(renderToString(<CallEndedDialog callEndReason={lostConnection} />)).toBe("");
  });
});
