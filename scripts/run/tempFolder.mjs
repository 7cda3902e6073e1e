import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders = [];

/** Makes an empty folder, which is gone when this process is, however that ends; returns its path. */
export function tempFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  if (folders.push(folder) === 1) process.once("exit", removeAll);
  return folder;
}

function removeAll() {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
