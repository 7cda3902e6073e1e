import { enUS } from "../../src/locales/en-US.js";
import type { CallEndLocale } from "../../src/text/CallEndLocale.js";

const accents: Readonly<Record<string, string>> = {
  A: "Å", a: "å", B: "Ɓ", b: "ƀ", C: "Ç", c: "ç", D: "Ð", d: "ð", E: "É", e: "é", F: "Ƒ", f: "ƒ",
  G: "Ĝ", g: "ĝ", H: "Ĥ", h: "ĥ", I: "Î", i: "î", J: "Ĵ", j: "ĵ", K: "Ķ", k: "ķ", L: "Ļ", l: "ļ",
  M: "Ṁ", m: "ṁ", N: "Ñ", n: "ñ", O: "Ö", o: "ö", P: "Þ", p: "þ", Q: "Ǫ", q: "ǫ", R: "Ŕ", r: "ŕ",
  S: "Š", s: "š", T: "Ţ", t: "ţ", U: "Û", u: "û", V: "Ṽ", v: "ṽ", W: "Ŵ", w: "ŵ", X: "Ẋ", x: "ẋ",
  Y: "Ý", y: "ý", Z: "Ž", z: "ž",
};
