import { resultCategories } from "../../reason/ResultCategory.js";
import { listOutcomes } from "./listOutcomes.js";

const text = { type: "string", minLength: 1 };
const list = { type: "array", items: text };
const number = (maximum: number) => ({ type: ["integer", "null"], minimum: 0, maximum });

/** What every entry says. */
const facts = {
  outcome: { $ref: "#/$defs/outcome" },
  category: { enum: [...resultCategories, null] },
  severity: { enum: ["success", "info", "warning", "error"] },
  retry: { enum: ["now", "afterFix", "later", "never"] },
  fixer: { enum: ["user", "otherPerson", "developer", "admin", "service", "nobody"] },
  title: { ...text, description: "What the person on the call reads." },
  description: { ...text, description: "The rest of what they read." },
  meaning: { ...text, description: "What it means to a developer." },
  advice: { ...list, description: "What to do, best first." },
};
const own = ["title", "description", "meaning", "advice"];
const required = Object.keys(facts).filter((name) => !own.includes(name));

/** The JSON schema of `codes.json`. */
export function codesSchema(): object {
  const listOf = (properties: object, needed: readonly string[], description: string) => ({
    description,
    type: "array",
    minItems: 1,
    items: { type: "object", properties, required: needed, additionalProperties: false },
  });
  const outcome = "Words that are missing are those of the entry's outcome.";
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The catalog of react-call-end-reason",
    type: "object",
    required: ["version", "outcomes", "codes", "names"],
    additionalProperties: false,
    properties: {
      $schema: text,
      version: { ...text, description: "The version of react-call-end-reason." },
      notice: text,
      outcomes: listOf(facts, Object.keys(facts), "What people live through."),
      codes: listOf(
        {
          endKey: {
            ...text,
            description: "What ends are joined on: see docs/sql.md in the repository.",
          },
          code: number(999),
          subCode: number(9_999_999),
          matchedBy: { enum: ["code+subCode", "subCode", "sip", "code", "codeClass", "none"] },
          constant: { ...text, description: "The calling SDK's own name for its error." },
          recordOutcome: {
            $ref: "#/$defs/outcome",
            description: "The outcome in a record, which does not say whose end it is.",
          },
          ...facts,
        },
        ["endKey", "code", "subCode", "matchedBy", "recordOutcome", ...required],
        `Codes and subCodes. ${outcome}`,
      ),
      names: listOf({ name: text, ...facts }, ["name", ...required], `Messages. ${outcome}`),
    },
    $defs: { outcome: { enum: Object.keys(listOutcomes()) } },
  };
}
