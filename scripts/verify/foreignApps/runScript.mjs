import { runCommand } from "../../run/runCommand.mjs";

/** Runs a script of an app's package.json to its end; fails if it does. */
export async function runScript(app, name) {
  const env = { NEXT_TELEMETRY_DISABLED: "1" };
  const code = await runCommand("npm", ["run", "--silent", name], { cwd: app, env });
  if (code !== 0) throw new Error(`npm run ${name} ended with ${code}`);
}
