import { describe, expect, it } from "vitest";
import { type ExplorerState, firstState } from "../../../stories/explorer/ExplorerState.js";
import type { Reason } from "../../../stories/explorer/CatalogEntry.js";
import { type CodeFile, writeCode } from "../../../stories/explorer/writeCode.js";
import { firstPage, type Page } from "../../../stories/support/Page.js";
import { compileFiles } from "../../support/compileFiles.js";

const drop: Reason = { code: 410, subCode: 3101 };

const everything: ExplorerState = {
  ...firstState,
  participant: "local",
  direction: "Incoming",
  connected: "no",
  group: "yes",
  name: 'Mia "{</b>}" \\ Müller\n',
  size: "compact",
  onDismiss: "yes",
};
const nothing: ExplorerState = { ...firstState, onRetry: "no", onSignIn: "no", onGetHelp: "no" };
const long: Reason = {
  code: 0,
  subCode: 0,
  message: 'It\'s "over" because the network was gone for longer than a minute',
  resultCategories: ["Success", "UnexpectedClientError"],
};

const samples: [what: string, reason: Reason, state: ExplorerState, page: Page][] = (
  ["banner", "dialog", "hook"] as const
).flatMap((code) =>
  ["en-US", "de-DE", "ar-SA", "en-XA"].flatMap((locale): typeof samples => {
    const page: Page = { ...firstPage, locale };
    return [
      [`${code} ${locale}`, drop, { ...firstState, code }, page],
      [`${code} ${locale} with everything`, long, { ...everything, code }, page],
      [`${code} ${locale} with nothing`, { subCode: 10_044 }, { ...nothing, code }, page],
    ];
  }),
);

it("all code compiles against the package as it is, with nothing added", () => {
  const files = samples.flatMap(([what, reason, state, page]) =>
    writeCode(reason, state, page)
      .filter(({ name }) => /\.tsx?$/.test(name))
      .map(({ name, code }) => [`${what}/${name}`, code]),
  );

  expect(files.length).toBeGreaterThanOrEqual(samples.length);
  expect(
    compileFiles(Object.fromEntries(files), { compilerOptions: { noUnusedLocals: true } }),
  ).toBe("");
}, 60_000);

describe("the code", () => {
  const files = (change: Partial<ExplorerState>, page: Partial<Page> = {}): readonly CodeFile[] =>
    writeCode(drop, { ...firstState, ...change }, { ...firstPage, ...page });
  const main = (...of: Parameters<typeof files>) => files(...of)[0]?.code;

  it("is short where nothing was switched", () => {
    expect(main({ onSignIn: "no", onGetHelp: "no" })).toBe(`\
import { CallEndDetails, CallEndedBanner } from "react-call-end-reason";
import "react-call-end-reason/styles.css";

// One end to look at. In your app pass call={call} instead, and it follows the call.
const callEndReason = { code: 410, subCode: 3101 };

export function AfterTheCall() {
  return (
    <CallEndedBanner
      callEndReason={callEndReason}
      onRetry={() => location.reload()}
    >
      <CallEndDetails />
    </CallEndedBanner>
  );
}
`);
  });

  it("says what the switches say", () => {
    const code = main({ direction: "Outgoing", name: "Mia", connected: "yes", size: "compact" });
    expect(code).toContain(
      'context={{ direction: "Outgoing", wasConnected: true, otherPartyName: "Mia" }}',
    );
    expect(code).toContain('size="compact"');
    expect(main({ code: "dialog" })).toContain("<CallEndedDialog");
  });

  it("imports the language and gives it to the component", () => {
    const code = main({}, { locale: "de-DE" });
    expect(code).toContain('import { deDE } from "react-call-end-reason/locales/de-DE";');
    expect(code).toContain('locale="de-DE"');
    expect(code).toContain("locales={[deDE]}");
  });

  it("brings the pseudo language along, as a file that needs the package only", () => {
    const [, pseudo] = files({}, { locale: "en-XA" });
    expect(pseudo?.name).toBe("pseudoLocale.ts");
    expect(pseudo?.code.match(/from "(.+)"/g)).toEqual(['from "react-call-end-reason"']);
  });

  it("tells the page to be dark, and to run from right to left", () => {
    expect(files({}, { theme: "dark", direction: "rtl" }).at(-1)).toEqual({
      name: "index.html",
      code: '<html lang="en-US" dir="rtl" style="color-scheme: dark">\n',
    });
    expect(files({})).toHaveLength(1);
  });
});
