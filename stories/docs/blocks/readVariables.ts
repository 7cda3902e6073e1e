const variable =
  /\/\*\s*([^*]+?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--call-end-[\w-]+),\s*([^;]*?)\s*\);/g;
const pair = /^light-dark\((.+)\)$/;

/** The variables that an app can set: name, meaning, and its value in light and in dark. */
export function readVariables(sheet: string) {
  return [...sheet.matchAll(variable)].map(([, is = "", name = "", value = ""]) => {
    const [light = "", dark = light] = colorsOf(publicNames(value));
    return { name, is: is.replace(/\s+/g, " "), light, dark };
  });
}

/** The light color and the dark one, or the one value for both. */
function colorsOf(value: string): string[] {
  return value.match(pair)?.[1]?.split(/,\s*(?![^(]*\))/) ?? [value];
}

/** What other variable a value is taken from, by the name that an app knows. */
function publicNames(value: string): string {
  return value.replace(/\s+/g, " ").replaceAll("( ", "(").replaceAll("--_", "--call-end-");
}
