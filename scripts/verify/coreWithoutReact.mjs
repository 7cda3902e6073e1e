// The core of the built package loads in plain Node, in a folder from which React is out of reach.
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";
import { tempFolder } from "../run/tempFolder.mjs";

const program = `
  const react = await import("react").catch(() => undefined);
  if (react) throw new Error("React is within reach, so this proves nothing");
  const core = await import("react-call-end-reason/core");
  if (Object.keys(core).length === 0) throw new Error("the core exports nothing");
`;

const folder = tempFolder("core");
const target = join(folder, "node_modules/react-call-end-reason");
for (const part of ["package.json", "dist"]) {
  cpSync(join(root, part), join(target, part), { recursive: true });
}
execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
  cwd: folder,
  stdio: ["ignore", "inherit", "inherit"],
});
