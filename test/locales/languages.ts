import { enUS } from "../../src/locales/en-US.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";

type Locale = typeof enUS;

/** A language that is tested, and what its words are tested with. */
export interface Language {
  readonly locale: Locale;
  /** How many characters a title may have with a stand-in for the name. */
  readonly maxTitle: number;
  /** Words that speak to the reader, where they can be told by a pattern. */
  readonly secondPerson?: RegExp;
  /** Words for an error. */
  readonly error?: RegExp;
  /** Words that are the same in English, but for the names in `names`. */
  readonly sameInEnglish: readonly string[];
}

/** What has no other form in any language, whatever its letters. */
export const names = ["JSON"];

/**
 * What is special about a language; one without an entry is held to everything that needs none. An
 * entry can say more, and where a test of a new language says what is missing here, it has to.
 */
const special: Readonly<Record<string, Partial<Language>>> = {
  "en-US": {
    maxTitle: 40,
    secondPerson: word("you('|’)?\\p{L}*|please"),
    error: word("errors?|fail\\p{L}*"),
  },
  "de-DE": {
    secondPerson: word(
      "du|dich|dir|dein\\p{L}*|ihr|euch|euer\\p{L}*|eure\\p{L}*|sie|bitte|versuche?",
    ),
    error: word("\\p{L}*fehler\\p{L}*|fehl\\p{L}*schlag\\p{L}*|gescheitert"),
    sameInEnglish: ["Code"],
  },
  "ar-SA": {
    // "Your" and "you" are endings; ذلك, تلك, كذلك and هناك have the letter but not the meaning.
    secondPerson: word("(?!ذلك|تلك|كذلك|هناك)\\p{L}+(ك|كم|كما)|أنت|أنتم|يُ?رجى|حاول"),
    error: word("(ال)?(خطأ|أخطاء)|فشل\\p{L}*"),
  },
  "nl-NL": { sameInEnglish: ["Code"] },
  "fr-FR": { sameInEnglish: ["Code", "Documentation"] },
  "fr-CA": { sameInEnglish: ["Code", "Documentation"] },
  // English and 40 % more, by design.
  "en-XA": { maxTitle: 60 },
};

const modules = import.meta.glob<Record<string, Locale>>("../../src/locales/*.ts", { eager: true });

/** Every file in src/locales, by its name, with all that it exports. */
export const files = Object.entries(modules).map(([path, exported]) => ({
  tag: path.replace(/^.*\/(.*)\.ts$/, "$1"),
  exported,
}));

/** Every language in src/locales, and the one that shows what is not translated. */
export const languages: Language[] = [
  ...files.flatMap(({ exported }) => Object.values(exported)),
  pseudoLocale,
].map((locale) => ({
  maxTitle: isIdeographic(locale.tag) ? 24 : 48,
  sameInEnglish: [],
  ...special[locale.tag],
  // British English has only what it writes differently.
  locale: locale.tag === "en-GB" ? complete(locale, enUS) : locale,
}));

/** Whether a letter says as much as a syllable or a word does elsewhere. */
function isIdeographic(tag: string): boolean {
  return ["zh", "ja", "ko"].includes(new Intl.Locale(tag).language);
}

/** Words, with others for those that they lack. */
function complete<Words extends object>(own: Words, others: Words): Words {
  const mine = own as Record<string, unknown>;
  const all = Object.entries(others).map(([key, value]: [string, unknown]) => {
    const word = mine[key];
    const isList = typeof value === "object" && typeof word === "object";
    return [key, isList ? complete(word as object, value as object) : (word ?? value)];
  });
  return { ...own, ...Object.fromEntries(all) } as Words;
}

/** A pattern for whole words in any script. */
function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, "iu");
}
