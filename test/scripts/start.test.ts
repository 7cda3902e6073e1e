// @vitest-environment node
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, expect, it } from "vitest";
import { run } from "../../scripts/run/start.mjs";

const other = createServer();
afterEach(() => {
  other.close();
});

it("npm start names the command with another port when its own is taken", async () => {
  await once(other.listen(0, "127.0.0.1"), "listening");
  const { port } = other.address() as AddressInfo;

  await expect(run(["--port", String(port)])).rejects.toThrow(
    `Port ${port} is taken. Take another: npm start -- --port ${port + 1}`,
  );
});
