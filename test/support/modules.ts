import { filesIn, readText } from "./files.js";

/** A module of src. */
export interface Module {
  /** Below src. */
  path: string;
  /** The first folder of the path: its stage. */
  folder: string;
  /** Without comments. */
  code: string;
  imports: { names: string; from: string }[];
}

const importing = /\b(?:import|export)\s+(type\s[^;]*?|[^;"'()]*?)\s*from\s*["']([^"']+)["']/g;
const importingAlone = /\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Every module of src. */
export const modules: Module[] = filesIn("src", /(?<!\.d)\.tsx?$/)
  .map((file) => file.slice("src/".length))
  .map((path) => {
    const code = withoutComments(readText(`src/${path}`));
    const named = [...code.matchAll(importing)].map(([, names = "", from = ""]) => ({
      names,
      from,
    }));
    const alone = [...code.matchAll(importingAlone)].map(([, from = ""]) => ({ names: "", from }));
    return { path, folder: path.split("/")[0] ?? "", code, imports: [...named, ...alone] };
  });

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
}
