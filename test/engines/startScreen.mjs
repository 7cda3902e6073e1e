import { spawn } from "node:child_process";
import { once } from "node:events";

/** Starts a screen that nobody sees; resolves to its name, e.g. `:1`, and the way to stop it. */
export async function startScreen(size = "1400x1000") {
  // It takes the first free number and writes that to the fourth stream.
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", `${size}x24`, "-nolisten", "tcp"],
    {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    },
  );
  process.once("exit", () => server.kill());
  const [number] = await once(server.stdio[3], "data");
  return { display: `:${String(number).trim()}`, stop: () => server.kill() };
}
