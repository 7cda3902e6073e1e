import { posix } from "node:path";
import { filesIn, readText } from "./files.js";

/** A module of the repository. */
export interface Module {
  /** Below the folder that it was looked for in. */
  path: string;
  /** The first folder of the path; empty for what stands in no other. */
  folder: string;
  /** Without comments. */
  code: string;
  imports: { names: string; from: string }[];
}

const importing = /\b(?:import|export)\s+(type\s[^;]*?|[^;"'()]*?)\s*from\s*["']([^"']+)["']/g;
const importingAlone = /\bimport\s*\(?\s*["']([^"']+)["']/g;

/** Every module below a folder; its path is from there, or from another folder around it. */
export function modulesIn(folder: string, prefix = ""): Module[] {
  return filesIn(folder, /(?<!\.d)\.(?:[jt]sx?|mjs|mdx)$/).map((file) =>
    readModule(file, posix.join(prefix, posix.relative(folder, file))),
  );
}

/** Every module of src. */
export const modules = modulesIn("src");

function readModule(file: string, path: string): Module {
  const code = withoutComments(readText(file));
  const named = [...code.matchAll(importing)].map(([, names = "", from = ""]) => ({ names, from }));
  const alone = [...code.matchAll(importingAlone)].map(([, from = ""]) => ({ names: "", from }));
  const [folder = "", ...below] = path.split("/");
  return { path, folder: below.length > 0 ? folder : "", code, imports: [...named, ...alone] };
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gm, "");
}
