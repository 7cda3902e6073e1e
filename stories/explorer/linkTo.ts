import { firstPage, type Page } from "../support/Page.js";
import { type ExplorerState, firstState, writeState } from "./ExplorerState.js";

/** The address that opens a story of this Storybook with the same things on its screen. */
export function linkTo(storyId: string, state: ExplorerState, page: Page): string {
  const query = [
    `path=/story/${storyId}`,
    list("args", writeState(state), writeState(firstState)),
    list("globals", page, firstPage),
  ];
  // Stories run in iframe.html, beside the index.html that the address is for.
  const { href } = new URL("./", location.href);
  return `${href}?${query.filter(Boolean).join("&")}`;
}

/** The values that are not as at first, as Storybook writes them. */
function list<T extends object>(name: string, values: T, first: T): string {
  const pairs = Object.entries(values)
    .filter(([key, value]) => value !== first[key as keyof T])
    .map(([key, value]) => `${key}:${value}`);
  return pairs.length > 0 ? `${name}=${pairs.join(";")}` : "";
}
