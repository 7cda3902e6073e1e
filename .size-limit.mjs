// What an app pays for, after gzip -9, with React left out: the limits are those of the design.
import { localeTags } from "./scripts/run/localeTags.mjs";
import { bundleFile } from "./scripts/size/bundleExports.mjs";

const limits = {
  describeCallEnd: "8 kB",
  CallEndedBanner: "13.2 kB",
  useCallEndReason: "14 kB",
  CallEndedDialog: "22.5 kB",
  // One for all languages, enough for a script that takes three bytes a letter.
  ...Object.fromEntries(localeTags.map((tag) => [`locales/${tag}`, "3.6 kB"])),
};

const sheets = {
  "styles.css": "3.9 kB",
  "styles.layer.css": "3.9 kB",
  "themes/*.css": "1 kB",
};

const files = [
  ...Object.entries(limits).map(([name, limit]) => ({ name, path: bundleFile(name), limit })),
  ...Object.entries(sheets).map(([name, limit]) => ({ name, path: `dist/${name}`, limit })),
];

export default files.map((file) => ({ ...file, gzip: true }));
