// npm run size: what the packed package costs in an app, against its budget, and that nobody ships
// what they did not import.
import { join } from "node:path";
import { collectChecks } from "./run/collectChecks.mjs";
import { packPackage } from "./run/packPackage.mjs";
import { tempFolder } from "./run/tempFolder.mjs";
import { checkShaking } from "./size/checkShaking.mjs";
import { formatSizes } from "./size/formatSizes.mjs";
import { measureSizes } from "./size/measureSizes.mjs";
import { unpackPackage } from "./run/unpackPackage.mjs";

const folder = tempFolder("size");
const tarball = join(folder, "package.tgz");
await packPackage(tarball);
const unpacked = await unpackPackage(tarball, folder);

const { check, failed } = collectChecks();
const { text, tooLarge } = formatSizes(await measureSizes(unpacked));
console.log(`${text}\n`);
await check("nothing is larger than allowed", () => {
  if (tooLarge.length > 0) throw new Error(`Too large: ${tooLarge.join(", ")}`);
});
await checkShaking(unpacked, check);
if (failed.length > 0) process.exitCode = 1;
