import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runCommand } from "./runCommand.mjs";

/** Unpacks a tarball into a folder as if it were installed there, beside our own Radix packages. */
export async function unpackPackage(tarball, folder) {
  const target = join(folder, "node_modules/react-call-end-reason");
  mkdirSync(target, { recursive: true });
  symlinkSync(
    join(root, "node_modules/@radix-ui"),
    join(folder, "node_modules/@radix-ui"),
    "junction",
  );
  const code = await runCommand("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  if (code !== 0) throw new Error("The tarball cannot be unpacked.");
  return target;
}
