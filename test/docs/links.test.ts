// @vitest-environment node
import { expect, it } from "vitest";
import { filesIn, readText } from "../support/files.js";

const pages = filesIn("stories", /\.mdx$/);
const stories = filesIn("stories", /\.stories\.tsx$/);

/** As Storybook makes the address of a page of its title. */
const addressOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const addresses = [...pages, ...stories]
  .map((file) => /<Meta title="([^"]+)"|^ {2}title: "([^"]+)"/m.exec(readText(file)))
  .map((found) => addressOf(found?.[1] ?? found?.[2] ?? ""));

const findLinks = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    [...readText(file).matchAll(pattern)].map(([, link = ""]) => [file, link] as const),
  );

const links = [
  // Other sites are none of ours.
  ...findLinks(pages, /\]\((?!https:)([^)\s]+)\)/g),
  ...findLinks(filesIn("stories", /\.tsx$/), /href="\.\/(\?path=[^"]+)"/g),
];

it.each(links)("%s links to a page that there is, wherever Storybook is served: %s", (_, link) => {
  const [, address] = /^\?path=\/(?:docs|story)\/([a-z0-9-]+)--[a-z0-9-]+$/.exec(link) ?? [];

  expect(addresses).toContain(address);
});

it("finds links and pages", () => {
  expect(links.length).toBeGreaterThan(20);
  expect(addresses.length).toBeGreaterThan(20);
});
