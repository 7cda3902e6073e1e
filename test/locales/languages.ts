import type { CallEndCompleteLocale } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { enUS } from "../../src/locales/en-US.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";

/** A language that is tested, and what its words are tested with. */
interface Language {
  locale: CallEndCompleteLocale;
  isLatin: boolean;
  /** How many characters a title may have with a stand-in for the name. */
  maxTitle: number;
  /** Words that speak to the reader. */
  secondPerson: RegExp;
  /** Words for an error. */
  error: RegExp;
}

/** For a language without such words. */
export const never = /(?!)/;

/** Every language in src/locales, and the one that shows what is not translated. */
export const languages: Language[] = [
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
