// Every version of TypeScript with every way to resolve modules that it knows.
import { spawnSync } from "node:child_process";

const shared = ["--noEmit", "--strict", "--jsx", "react", "--target", "es2020", "--types", "react"];
const ways = {
  node10: ["--module", "commonjs", "--moduleResolution", "node", "--esModuleInterop"],
  "node16, CommonJS": ["--module", "node16", "--moduleResolution", "node16"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};
let failed = false;
for (const version of ["4.9", "5.4", "6.0"]) {
  for (const [way, flags] of Object.entries(ways)) {
    if (version === "4.9" && way === "bundler") continue;
    const quiet = version === "6.0" ? ["--ignoreDeprecations", "6.0"] : [];
    const tsc = `node_modules/typescript-${version}/bin/tsc`;
    const args = [tsc, ...shared, ...flags, ...quiet, "--skipLibCheck", "src/App.tsx"];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    console.log(
      `${status === 0 ? "ok  " : "FAIL"} ${version} ${way}${stdout ? `\n${stdout}` : ""}`,
    );
    failed ||= status !== 0;
  }
}
process.exit(failed ? 1 : 0);
