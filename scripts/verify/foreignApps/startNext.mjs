import { createServer } from "node:http";
import { runCommand } from "../../run/runCommand.mjs";
import { untilAnswers } from "../../run/untilAnswers.mjs";

/** Starts a built Next.js app on a free port of this machine only. */
export async function startNext(app) {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const stopping = new AbortController();
  const running = runCommand("npm", ["run", "--silent", "start"], {
    cwd: app,
    env: { NEXT_TELEMETRY_DISABLED: "1", PORT: String(port) },
    signal: stopping.signal,
  });
  await untilAnswers(origin, running);
  return {
    origin,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
