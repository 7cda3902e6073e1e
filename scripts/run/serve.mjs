import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";

const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

const strict = { "Content-Security-Policy": "default-src 'self'" };

/** Serves a folder, with a strict content security policy, from a free port of this machine only. */
export async function serve(folder, headers = strict) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const path = join(folder, decodeURIComponent(pathname === "/" ? "/index.html" : pathname));
    const body = isInside(folder, path) ? await readFile(path).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, {
      ...headers,
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function isInside(folder, path) {
  return relative(folder, path).split(sep)[0] !== "..";
}
