import base from "../../vite.config.js";

type Project = {
  test: { name: string; exclude?: string[]; browser?: object; [setting: string]: unknown };
};

/** The project of the tests in a browser, for runs of its own in other engines and for other tests. */
export const browserProject = (base as { test: { projects: Project[] } }).test.projects.find(
  ({ test }) => test.name === "browser",
)!;
