import type { anatomy } from "../anatomy.js";

interface Places {
  /** Values of `data-call-end`. */
  readonly components: readonly (keyof (typeof anatomy)["components"])[];
  /** Values of `data-call-end-part`. */
  readonly parts: readonly (keyof (typeof anatomy)["parts"])[];
}

const end = ["icon", "title", "description", "actions", "action", "spacer", "note"] as const;

/** What each component puts on the page by itself; a test renders them all and looks. */
export const placesOf = {
  banner: { components: ["banner", "announcer"], parts: [...end, "dismiss"] },
  dialog: { components: ["overlay", "dialog", "announcer"], parts: [...end, "close"] },
  details: {
    components: ["details", "announcer"],
    parts: [
      "summary",
      "list",
      "term",
      "value",
      "code",
      "english",
      "steps",
      "actions",
      "action",
      "link",
      "note",
      "report",
    ],
  },
  page: { components: ["page", "announcer"], parts: end },
  hook: { components: ["root"], parts: ["title", "description"] },
  parts: { components: ["root", "announcer"], parts: [...end, "dismiss"] },
} as const satisfies Record<string, Places>;
