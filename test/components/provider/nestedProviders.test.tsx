import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { CallEndedBanner, CallEndReasonProvider } from "../../../src/index.js";
import { deDE } from "../../../src/locales/de-DE.js";
import { declined, lostConnection } from "../../support/ends.js";

const unmatched = { code: 777, subCode: 1 };

describe("a provider inside a provider", () => {
  it("keeps the language around it", () => {
    render(
      <CallEndReasonProvider locale="de-DE" locales={[deDE]}>
        <CallEndReasonProvider context={{ direction: "Incoming" }}>
          <CallEndedBanner callEndReason={lostConnection} />
        </CallEndReasonProvider>
      </CallEndReasonProvider>,
    );

    expect(screen.getByRole("region")).toHaveAccessibleName(deDE.texts.connectionLost.title);
  });

  it("adds its strings, its context and its rows to those around it, before them", () => {
    render(
      <CallEndReasonProvider
        strings={{ texts: { declined: { title: "Outer", description: "Outer too." } } }}
        context={{ direction: "Outgoing", otherPartyName: "Mia" }}
        catalog={[{ code: 777, outcome: "declined" }]}
      >
        <CallEndReasonProvider
          strings={{ texts: { declined: { outgoing: { title: "{name}, inner" } } } }}
          context={{ otherPartyName: "Ben" }}
          catalog={[{ code: 778, outcome: "busy" }]}
        >
          <CallEndedBanner callEndReason={{ code: 777 }} />
        </CallEndReasonProvider>
      </CallEndReasonProvider>,
    );

    const banner = screen.getByRole("region");
    expect(banner).toHaveAccessibleName("Ben, inner");
    expect(banner).toHaveAccessibleDescription("Outer too.");
  });

  it.each(["outer", "inner"])("tells onUnmatched where only the %s one has it, once", (which) => {
    const onUnmatched = vi.fn<() => void>();
    const handlerOf = (name: string) => (name === which ? onUnmatched : undefined);
    render(
      <CallEndReasonProvider onUnmatched={handlerOf("outer")}>
        <CallEndReasonProvider onUnmatched={handlerOf("inner")}>
          <CallEndedBanner callEndReason={unmatched} />
          <CallEndedBanner callEndReason={{ ...unmatched }} />
        </CallEndReasonProvider>
      </CallEndReasonProvider>,
    );

    expect(onUnmatched).toHaveBeenCalledTimes(1);
  });

  it("gives its own onUnmatched the first say", () => {
    const [outer, inner] = [vi.fn<() => void>(), vi.fn<() => void>()];
    render(
      <CallEndReasonProvider onUnmatched={outer}>
        <CallEndReasonProvider onUnmatched={inner}>
          <CallEndedBanner callEndReason={unmatched} />
        </CallEndReasonProvider>
        <CallEndedBanner callEndReason={declined} />
      </CallEndReasonProvider>,
    );

    expect(inner).toHaveBeenCalledTimes(1);
    expect(outer).not.toHaveBeenCalled();
  });
});
