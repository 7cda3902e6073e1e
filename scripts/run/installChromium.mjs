import { existsSync } from "node:fs";
import { runCommand } from "./runCommand.mjs";

/** Installs Chromium with apt for root on Debian, else, or if that fails, with Playwright. */
export async function installChromium() {
  console.log("Installing Chromium …");
  if ((await installWithApt()) === 0) return;
  await runCommand("npm", ["exec", "--offline", "--", "playwright", "install", "chromium"]);
}

async function installWithApt() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get")) return 1;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    runCommand("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], { env });
  await apt("update");
  return apt("install", "-y", "--no-install-recommends", "chromium");
}
