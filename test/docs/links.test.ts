// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const stories = join(import.meta.dirname, "../../stories");
const files = readdirSync(stories, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.mdx$|\.stories\.tsx$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(stories, file), "utf8") }));

/** As Storybook makes the address of a page of its title. */
const addressOf = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, "-");

const addresses = files
  .map(({ text }) => /<Meta title="([^"]+)"|^ {2}title: "([^"]+)"/m.exec(text))
  .map((found) => addressOf(found?.[1] ?? found?.[2] ?? ""));

const links = files.flatMap(({ file, text }) =>
  [...text.matchAll(/\]\((?<link>[^)\s]+)\)/g)]
    .filter(() => file.endsWith(".mdx"))
    .map(({ groups }) => [file, groups?.link ?? ""] as const),
);

it.each(links)("%s links to a page that there is, wherever Storybook is served: %s", (_, link) => {
  const [, address] = /^\?path=\/(?:docs|story)\/([a-z0-9-]+)--[a-z0-9-]+$/.exec(link) ?? [];

  expect(addresses).toContain(address);
});

it("finds links and pages", () => {
  expect(links.length).toBeGreaterThan(20);
  expect(addresses.length).toBeGreaterThan(20);
});
