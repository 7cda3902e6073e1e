import { attempt } from "../reason/attempt.js";
import { readProperty } from "../reason/readProperty.js";

/** The app's ids as names and texts; one that cannot be read as text is empty. */
export function readIds(ids: unknown): [name: string, id: string][] {
  const names = attempt(() => Object.keys(ids ?? {})) ?? [];
  return names.map((name) => [name, attempt(() => `${readProperty(ids, name)}`) ?? ""]);
}
