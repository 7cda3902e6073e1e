import { preview } from "vite";
import { root } from "./root.mjs";

const strict = {
  // What the README promises; browsers without Trusted Types leave that part out.
  "Content-Security-Policy": "default-src 'self'; require-trusted-types-for 'script'",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Serves a folder, with a strict content security policy, to this machine only; from a free port if
 * none is given.
 */
export async function serve(folder, { port = 0, headers = strict } = {}) {
  const server = await preview({
    configFile: false,
    // No page stands in for another that is missing.
    appType: "mpa",
    root,
    build: { outDir: folder },
    logLevel: "warn",
    plugins: [{ name: "uncompressed", configurePreviewServer: takeNoCompression }],
    preview: { host: "127.0.0.1", port, strictPort: port > 0, headers },
  });
  const address = server.httpServer.address();
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

/** Within one machine, compressing takes longer than it saves. */
function takeNoCompression({ middlewares }) {
  middlewares.use((request, _response, next) => {
    delete request.headers["accept-encoding"];
    next();
  });
}
