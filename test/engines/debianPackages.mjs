import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What each program needs that tests in other engines start, as Debian 12 calls it. */
const packages = {
  "firefox-esr": "firefox-esr",
  WebKitWebDriver: "webkit2gtk-driver",
  Xvfb: "xvfb",
  orca: "orca",
  "speech-dispatcher": "speech-dispatcher",
  openbox: "openbox",
  xdotool: "xdotool",
  "dbus-run-session": "dbus",
  "dbus-launch": "dbus-x11",
};

/** The sentence that says which packages are missing for these programs; undefined if none is. */
export function missingPackages(programs) {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return undefined;
  const names = missing.map((program) => packages[program]).join(" ");
  return `It needs ${missing.join(", ")}, which is not installed here. On Debian: sudo apt-get install ${names}`;
}

function isInstalled(program) {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
