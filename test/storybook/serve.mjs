// node serve.mjs PORT: builds the static Storybook and serves it.
import { runCommand } from "../../scripts/run/runCommand.mjs";
import { serve } from "../../scripts/run/serve.mjs";
import { tempFolder } from "../../scripts/run/tempFolder.mjs";

const folder = tempFolder("storybook");
const failed = await runCommand("storybook", ["build", "--quiet", "-o", folder]);
if (failed) process.exit(failed);
// Its own pages have scripts of their own in them, which a content security policy would refuse.
await serve(folder, { port: Number(process.argv[2]), headers: {} });
