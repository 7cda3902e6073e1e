import { stripVTControlCharacters } from "node:util";

/** A function that runs a check and prints its line, whatever the outcome; and the names so far. */
export function collectChecks() {
  const passed = [];
  const failed = [];
  const check = async (name, run) => {
    try {
      await run();
      passed.push(name);
      console.log(`ok   ${name}`);
      return true;
    } catch (error) {
      failed.push(name);
      const message = stripVTControlCharacters(error.message).trim();
      console.log(`FAIL ${name}\n     ${message.replaceAll("\n", "\n     ")}`);
      return false;
    }
  };
  return { check, passed, failed };
}
