// @vitest-environment node
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { exportNamed, model } from "../../stories/docs/blocks/model.js";
import { filesIn } from "../support/files.js";

function propOf(component: string, name: string) {
  return exportNamed(component).props?.members.find((member) => member.name === name);
}

describe("the model of the documentation", () => {
  it("knows the props that a component inherits, and from where", () => {
    expect(propOf("CallEndedBanner", "onRetry")).toMatchObject({
      type: "(end: CallEndDescription) => unknown",
      optional: true,
      of: "CallEndHandlers",
    });
    expect(propOf("CallEnd.Root", "locales")?.of).toBe("CallEndOptions");
    expect(propOf("CallEnd.RetryButton", "asChild")?.of).toBe("CallEndPartOptions");
  });

  it("knows which props stand for each other, and where one of them has to be there", () => {
    expect(propOf("CallEndedDialog", "call")).toMatchObject({
      optional: false,
      insteadOf: ["callEndReason"],
    });
    expect(propOf("CallEndDetails", "call")).toMatchObject({
      optional: true,
      insteadOf: ["callEndReason"],
    });
  });

  it("finds a default in the docstring", () => {
    expect(propOf("CallEndedDialog", "defaultOpen")?.default).toBe("true");
    expect(propOf("CallEndedBanner", "size")?.default).toBe("full");
    expect(propOf("CallEndedBanner", "onRetry")?.default).toBeUndefined();
  });

  it("leaves out what a type leaves out", () => {
    expect(propOf("CallEndReasonProvider", "onUnmatched")).toBeDefined();
    expect(propOf("CallEndReasonProvider", "unmatched")).toBeUndefined();
  });

  it("tells whose other props a component takes, and what a ref gives", () => {
    expect(exportNamed("CallEndedDialog").props).toMatchObject({
      rest: [{ element: "Radix Dialog.Content", without: ["asChild", "forceMount"] }],
      ref: "HTMLDivElement",
    });
    expect(exportNamed("CallEndDetails").props?.rest).toEqual([
      { element: "<details>", without: ["open"] },
    ]);
    expect(exportNamed("CallEnd.Title").props).toMatchObject({
      rest: [{ element: "<p>" }],
      ref: "HTMLParagraphElement",
    });
  });

  it("knows every entry point of an export", () => {
    expect(exportNamed("enUS").from).toEqual([
      "react-call-end-reason",
      "react-call-end-reason/core",
    ]);
    expect(exportNamed("useCallEndReason").from).toEqual(["react-call-end-reason"]);
  });

  it("knows every language and where it is imported from", () => {
    expect(model.languages.map(({ tag }) => tag)).toEqual(
      filesIn("src/locales", /\.ts$/)
        .map((file) => basename(file, ".ts"))
        .toSorted(),
    );
    expect(model.languages).toContainEqual({
      tag: "de-DE",
      name: "deDE",
      from: "react-call-end-reason/locales/de-DE",
    });
  });

  it("has the value of a variable in light and in dark", () => {
    const variable = (name: string) => model.variables.find((one) => one.name === name);

    expect(variable("--call-end-surface")).toMatchObject({ light: "#fff", dark: "#272a30" });
    expect(variable("--call-end-primary")?.light).toBe("var(--call-end-text)");
    for (const { is, light, dark } of model.variables) {
      expect(is).toMatch(/\.$/);
      expect(`${light} ${dark}`).not.toContain("--_");
    }
  });
});
