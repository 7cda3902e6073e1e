import { fireEvent, render, screen, within } from "@testing-library/react";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import type { CallOutcome } from "../../src/catalog/CallOutcome.js";
import {
  type CallEndContext,
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  type CallEndLocale,
  CallEndReasonProvider,
} from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { enUS } from "../../src/locales/en-US.js";
import { outcomes } from "../../src/outcome/data/outcomes.js";
import { wordEnd } from "../../src/text/wordEnd.js";
import {
  declined,
  left,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../support/ends.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";
import { handlers } from "../support/handlers.js";
import { stubClipboard } from "../support/stubClipboard.js";

interface Language {
  locale: CallEndLocale;
  isLatin: boolean;
  maxTitle: number;
  secondPerson: RegExp;
  error: RegExp;
}

const never = /(?!)/;

const languages: Language[] = [
  {
    locale: enUS,
    isLatin: true,
    maxTitle: 40,
    secondPerson: word("you('|’)?\\p{L}*|please"),
    error: word("errors?|fail\\p{L}*"),
  },
  {
    locale: deDE,
    isLatin: true,
    maxTitle: 48,
    secondPerson: word(
      "du|dich|dir|dein\\p{L}*|ihr|euch|euer\\p{L}*|eure\\p{L}*|sie|bitte|versuche?",
    ),
    error: word("\\p{L}*fehler\\p{L}*|fehl\\p{L}*schlag\\p{L}*|gescheitert"),
  },
  {
    locale: arSA,
    isLatin: false,
    maxTitle: 48,
    // "Your" and "you" are endings; ذلك, تلك, كذلك and هناك have the letter but not the meaning.
    secondPerson: word("(?!ذلك|تلك|كذلك|هناك)\\p{L}+(ك|كم|كما)|أنت|أنتم|يُ?رجى|حاول"),
    error: word("(ال)?(خطأ|أخطاء)|فشل\\p{L}*"),
  },
  {
    locale: pseudoLocale,
    isLatin: true,
    // English and 40 % more, by design.
    maxTitle: 60,
    secondPerson: never,
    error: never,
  },
];

/** A pattern for whole words in any script. */
function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, "iu");
}

/** Every text with the path of keys that leads to it. */
function listTexts(words: object, path = ""): { path: string; text: string }[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? { path: `${path}${key}`, text: value }
      : listTexts(value as object, `${path}${key}.`),
  );
}

function allTexts({ names, texts, remote, labels, details }: CallEndLocale) {
  return listTexts({ names, texts, remote, labels, details });
}

/** The texts that break a rule, with their paths. */
function breaking(locale: CallEndLocale, rule: (text: string, path: string) => boolean): string[] {
  return allTexts(locale)
    .filter(({ text, path }) => rule(text, path))
    .map(({ text, path }) => `${path}: ${text}`);
}

const isRemote = (path: string) => path.split(".").includes("remote");
const isOutcome = (path: string) => /^(texts|remote)\./.test(path);

describe.each(languages)("$locale.tag", ({ locale, maxTitle, secondPerson, error }) => {
  it("has texts to check", () => {
    expect(allTexts(locale)).toHaveLength(allTexts(enUS).length);
    expect(allTexts(locale).length).toBeGreaterThan(150);
    expect(allTexts(locale).filter(({ path }) => isRemote(path)).length).toBeGreaterThan(15);
  });

  it("has no empty text, and none with blanks too many", () => {
    expect(breaking(locale, (text) => !/\p{L}/u.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /\s\s|^\s|\s$|[\t\n\u00a0]/.test(text))).toEqual([]);
  });

  it("has no placeholder but {name}, and that one only in what describes an end", () => {
    const placeholder = /[{}%$<>]/;
    expect(breaking(locale, (text) => placeholder.test(text.replaceAll("{name}", "")))).toEqual([]);
    expect(breaking(locale, (text, path) => text.includes("{name}") && !isOutcome(path))).toEqual(
      [],
    );
  });

  it("has {name} in the same texts as English", () => {
    const named = (of: CallEndLocale) =>
      allTexts(of)
        .filter(({ text }) => text.includes("{name}"))
        .map(({ path }) => path);

    expect(named(locale)).toEqual(named(enUS));
  });

  it("has no exclamation mark, address or code number", () => {
    expect(breaking(locale, (text) => /[!¡！]/.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /https?:|www\.|\w\.\w/i.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /\p{Nd}{3}/u.test(text))).toEqual([]);
  });

  it("has no word for an error", () => {
    expect(breaking(locale, (text) => error.test(text))).toEqual([]);
  });

  it(`has no title of more than ${maxTitle} characters with a stand-in for the name`, () => {
    const { otherPerson, someone, thisPerson } = locale.names;
    const standIns = (path: string) => (isRemote(path) ? [thisPerson] : [otherPerson, someone]);
    const tooLong = (text: string, path: string) =>
      path.endsWith(".title") &&
      standIns(path).some((name) => text.replace("{name}", name).length > maxTitle);

    expect(breaking(locale, tooLong)).toEqual([]);
  });

  it("joins no letter to {name}", () => {
    expect(breaking(locale, (text) => /[\p{L}\p{M}]\{name\}|\{name\}\p{L}/u.test(text))).toEqual(
      [],
    );
  });

  it("does not speak to the reader about another participant", () => {
    expect(breaking(locale, (text, path) => isRemote(path) && secondPerson.test(text))).toEqual([]);
  });

  it("says the same about two outcomes only where English does", () => {
    const same = sameWording(locale);

    expect(sameWording(enUS).length).toBeGreaterThan(0);
    expect(same.filter((pair) => !sameWording(enUS).includes(pair))).toEqual([]);
  });
});

describe.each(languages.filter(({ isLatin }) => isLatin))("$locale.tag", ({ locale }) => {
  it("has {name} at the start of a sentence only, and capital stand-ins", () => {
    expect(breaking(locale, (text) => /(?<!^\[?|[.?…] )\{name\}/.test(text))).toEqual([]);
    expect(
      breaking(locale, (text, path) => path.startsWith("names") && !/^\[?\p{Lu}/u.test(text)),
    ).toEqual([]);
  });
});

const withSecondPerson = languages.filter(({ secondPerson }) => secondPerson !== never);

describe.each(withSecondPerson)("$locale.tag", ({ locale, secondPerson }) => {
  it("speaks to the reader elsewhere, so the word list works", () => {
    expect(
      breaking(locale, (text, path) => !isRemote(path) && secondPerson.test(text)),
    ).not.toEqual([]);
  });
});

const views: Record<string, CallEndContext> = {
  plain: {},
  unconnected: { wasConnected: false },
  incoming: { direction: "Incoming" },
  outgoing: { direction: "Outgoing" },
  remote: { participant: "remote" },
};

/** The pairs of outcomes that read alike from one point of view, as `view: one = other`. */
function sameWording(locale: CallEndLocale): string[] {
  const names = Object.keys(outcomes) as CallOutcome[];
  return Object.entries(views).flatMap(([view, context]) => {
    const read = names.map((outcome) => {
      const isFailure = outcomes[outcome][0] !== "Success";
      const { title, description } = wordEnd(outcome, isFailure, context, locale);
      return { outcome, text: `${title}\n${description}` };
    });
    return read.flatMap((one, index) =>
      read
        .slice(index + 1)
        .filter(({ text }) => text === one.text)
        .map(({ outcome }) => `${view}: ${one.outcome} = ${outcome}`),
    );
  });
}

describe.each([deDE, arSA] satisfies CallEndLocale[])("the translation into $tag", (locale) => {
  it("leaves nothing in English", () => {
    const english = new Map(allTexts(enUS).map(({ path, text }) => [path, text]));

    expect(
      breaking(locale, (text, path) => text === english.get(path) && path !== "details.code"),
    ).toEqual([]);
  });

  it("has a full stop after every description and none after a title", () => {
    const end = /[.…]$/;
    expect(breaking(locale, (text, path) => path.endsWith(".title") && end.test(text))).toEqual([]);
    expect(
      breaking(locale, (text, path) => path.endsWith(".description") && !end.test(text)),
    ).toEqual([]);
  });
});

describe("Arabic", () => {
  it("has Arabic letters in every text, and Latin ones only in JSON", () => {
    const foreign = (text: string) => /[a-z]/i.test(text.replaceAll(/\{name\}|JSON/g, ""));

    expect(breaking(arSA, (text) => !/\p{Script=Arabic}/u.test(text) || foreign(text))).toEqual([]);
  });
});

describe("the entry points", () => {
  it("are there for every language in the folder, and each is tested here", () => {
    const tags = readdirSync(join(import.meta.dirname, "../../src/locales"))
      .filter((file) => file.includes("-"))
      .map((file) => file.replace(/\.ts$/, ""));
    const entries = Object.entries(packageJson.exports).filter(([entry]) =>
      entry.startsWith("./locales/"),
    );

    const tested = languages.map(({ locale }) => locale.tag);
    expect([...tags, pseudoLocale.tag].toSorted()).toEqual(tested.toSorted());
    expect(Object.fromEntries(entries)).toEqual(
      Object.fromEntries(
        tags.map((tag) => [
          `./locales/${tag}`,
          { types: `./dist/locales/${tag}.d.ts`, default: `./dist/locales/${tag}.js` },
        ]),
      ),
    );
  });
});

describe("the pseudo-locale", () => {
  const lengthOf = (locale: CallEndLocale) =>
    allTexts(locale).reduce((sum, { text }) => sum + text.length, 0);

  it("is about 40 % longer than English", () => {
    const factor = lengthOf(pseudoLocale) / lengthOf(enUS);

    expect(factor).toBeGreaterThan(1.3);
    expect(factor).toBeLessThan(1.5);
  });

  it("shows what is not translated: plain words, also next to translated ones", () => {
    document.body.innerHTML = `<p title="Hi">[Ĥîî [Ṁîîåå]] there <code>410</code></p>`;

    expect(untranslated()).toEqual(["[Ĥîî [Ṁîîåå]] there", "Hi"]);
    document.body.innerHTML = "";
  });

  const ends = { lostConnection, serviceProblem, signInExpired, declined, left, removed };
  const contexts: CallEndContext[] = [
    {},
    { participant: "remote" },
    { direction: "Incoming", otherPartyName: "Mia" },
    { direction: "Outgoing", isGroup: true },
  ];

  it.each(
    [...Object.entries(ends), ["an unknown end", { code: 777 }] as const].flatMap(([name, end]) =>
      contexts.map((context) => ({ name, end, context })),
    ),
  )(
    "leaves no plain word in banner, dialog and details for $name, $context",
    ({ end, context }) => {
      showEnd(end, context);

      expect(screen.getAllByText(pseudoLocale.labels.details)).toHaveLength(2);
      expect(screen.getByText(pseudoLocale.labels.close)).toBeInTheDocument();
      expect(untranslated()).toEqual([]);
    },
  );

  it.each(["works", "fails"] as const)("leaves none when copying %s", async (kind) => {
    const clipboard = stubClipboard(kind);
    showEnd(serviceProblem, {});

    const banner = within(document.querySelector<HTMLElement>("[data-call-end=banner]")!);
    fireEvent.click(banner.getByText(pseudoLocale.labels.copyReport));

    const { copied } = pseudoLocale.labels;
    const { copyFailed } = pseudoLocale.details;
    expect(await banner.findByText(kind === "works" ? copied : copyFailed)).toBeInTheDocument();
    expect(untranslated()).toEqual([]);
    clipboard.restore();
  });

  function showEnd(callEndReason: object, context: CallEndContext) {
    const details = createElement(CallEndDetails, {
      defaultOpen: true,
      ids: { callId: "a-b-c" },
      endedAt: new Date(0),
    });
    const end = { callEndReason, context, ...handlers };
    render(
      createElement(
        CallEndReasonProvider,
        { locale: "en-XA", locales: [pseudoLocale] },
        createElement(CallEndedBanner, end, details),
        createElement(CallEndedDialog, end, details),
      ),
    );
  }
});

/**
 * The texts on the page with a word outside brackets; but for codes, category names, the app's ids,
 * the report, and the technical texts, which are in English in every language.
 */
function untranslated(): string[] {
  const exempt = "code, textarea, style, [lang=en]";
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest(exempt)) found.push(textContent?.trim() ?? "");
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-roledescription", "alt", "placeholder", "title"]) {
      found.push(element.getAttribute(name) ?? "");
    }
  }
  return found.filter((text) => text !== "callId" && /\p{L}/u.test(outsideBrackets(text)));
}

function outsideBrackets(text: string): string {
  const less = text.replaceAll(/\[[^[\]]*\]/g, "");
  return less === text ? text : outsideBrackets(less);
}
