import { createServer } from "node:net";
import { parseArgs } from "node:util";
import { runCommand } from "./runCommand.mjs";

/** Serves Storybook until it is stopped: on port 6006, or that of `--port` or `PORT`. */
export async function run(args) {
  const { values } = parseArgs({ args, options: { port: { type: "string", short: "p" } } });
  const port = values.port ?? process.env.PORT ?? "6006";
  if (!(await isFree(Number(port)))) {
    throw new Error(`Port ${port} is taken. Take another: npm start -- --port ${Number(port) + 1}`);
  }
  console.log(`Storybook will be on http://localhost:${port}/ in a moment.`);
  const flags = ["--exact-port", "--ci", "--no-version-updates", "--disable-telemetry"];
  return runCommand("storybook", ["dev", "--port", port, ...flags]);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
