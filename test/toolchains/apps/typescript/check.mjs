// Every version of TypeScript with every way to resolve modules that it knows, and the types of every
// React. The package's own declarations are checked, too.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const ways = {
  node10: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const runs = [
  ["4.9", "node10", "@types/react"],
  ["4.9", "node16", "@types/react"],
  ["5.4", "node10", "@types/react"],
  ["5.4", "node16", "@types/react"],
  ["5.4", "bundler", "@types/react"],
  ["6.0", "node10", "@types/react"],
  ["6.0", "node16", "@types/react"],
  ["6.0", "bundler", "@types/react"],
  ["5.4", "node10", "types-react-16"],
  ["4.9", "node10", "types-react-17"],
  ["5.4", "bundler", "types-react-19"],
];

const faults = runs.flatMap(([version, way, types]) => {
  const compilerOptions = {
    ...ways[way],
    noEmit: true,
    strict: true,
    jsx: "react",
    target: "es2020",
    lib: ["es2020", "dom"],
    types: [],
    paths: { react: [`./node_modules/${types}`], "react/*": [`./node_modules/${types}/*`] },
    ...(version === "6.0" && { ignoreDeprecations: "6.0" }),
  };
  writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files: ["src/App.tsx"] }));
  const tsc = `node_modules/typescript-${version}/bin/tsc`;
  const { stdout } = spawnSync(process.execPath, [tsc, "--pretty", "false"], { encoding: "utf8" });
  // The SDK and Radix have faults of their own.
  const ours = /^(error|src|node_modules\/react-call-end-reason).*/gm;
  return (stdout.match(ours) ?? []).map((line) => `${version}, ${way}, ${types}: ${line}`);
});
console.log(faults.join("\n"));
process.exit(faults.length > 0 ? 1 : 0);
