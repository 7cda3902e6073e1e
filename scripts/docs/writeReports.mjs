import { readFileSync } from "node:fs";
import { Extractor } from "@microsoft/api-extractor";

/** Tables and words that exported types are made of by `typeof`. An app has no use for them. */
const behindTypes = /"(LocaleShape|enUSDetails|enUSWords|outcomes|resultCategories)"/;

/**
 * The API report of each entry point, by its path in the repository, and the types that an export
 * mentions but no app can import.
 */
export function writeReports({ entries, state }) {
  const forgotten = new Set();
  const reports = entries.map(({ name, extractor }) => {
    const messageCallback = (message) => {
      const isForgotten = message.logLevel === "error" && !behindTypes.test(message.text);
      if (isForgotten) forgotten.add(message.text);
      message.handled = true;
    };
    Extractor.invoke(extractor, { compilerState: state, localBuild: true, messageCallback });
    return [`docs/api/${name}.api.md`, readFileSync(extractor.reportFilePath, "utf8")];
  });
  return { reports: Object.fromEntries(reports), forgotten: [...forgotten] };
}
