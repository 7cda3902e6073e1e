const variable =
  /\/\*\s*([^*]+?)\s*\*\/\s*--_[\w-]+:\s*var\(\s*(--call-end-[\w-]+),\s*([^;]*?)\s*\);/g;
const both = /var\((--call-end-[\w-]+),\s*light-dark\(([^;]+)\)\);/g;

/** The variables that an app can set: name, meaning, and its value in light and in dark. */
export function readVariables(sheet: string) {
  const dark = new Map(
    [...sheet.matchAll(both)].map(([, name = "", values = ""]) => [
      name,
      values.split(/,\s*(?![^(]*\))/)[1],
    ]),
  );
  return [...sheet.matchAll(variable)].map(([, is = "", name = "", value = ""]) => {
    const light = publicNames(value);
    return { name, is: is.replace(/\s+/g, " "), light, dark: dark.get(name) ?? light };
  });
}

/** What other variable a value is taken from, by the name that an app knows. */
function publicNames(value: string): string {
  return value.replace(/\s+/g, " ").replaceAll("( ", "(").replaceAll("--_", "--call-end-");
}
