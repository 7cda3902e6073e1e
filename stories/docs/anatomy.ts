/** A place in the markup: what it is, its element, and the data attributes it carries. */
interface Place {
  /** The tag names it can have. */
  readonly elements: readonly string[];
  readonly is: string;
  /** The styling hooks on it besides its own name. */
  readonly attributes?: readonly string[];
}

const ofEnd = ["data-severity", "data-category", "data-outcome"];

/**
 * All that a stylesheet can hold on to: the values of `data-call-end` and `data-call-end-part`, and every
 * other data attribute with its values. The variables are in `styles/tokens.css`.
 *
 * No component reads it: a test holds components and CSS to it, and the documentation is made of it.
 */
export const anatomy = {
  /** By the value of `data-call-end`. */
  components: {
    banner: {
      elements: ["section"],
      is: "The whole of `CallEndedBanner`.",
      attributes: ["data-size", ...ofEnd],
    },
    dialog: { elements: ["div"], is: "The window of `CallEndedDialog`.", attributes: ofEnd },
    page: { elements: ["section"], is: "The whole of `CallEndedPage`.", attributes: ofEnd },
    overlay: { elements: ["div"], is: "What lies between the dialog and the page." },
    details: { elements: ["details"], is: "The whole of `CallEndDetails`." },
    root: {
      elements: ["div"],
      is: "`CallEnd.Root`, and the element that takes the hook's `rootProps`.",
      attributes: ofEnd,
    },
    announcer: {
      elements: ["span"],
      is: "A live region for screen readers; `styles.css` hides it from view.",
    },
  },
  /** By the value of `data-call-end-part`. */
  parts: {
    icon: { elements: ["svg"], is: "The drawing for the outcome.", attributes: ["data-icon"] },
    title: { elements: ["h1", "h2", "p"], is: "What happened; a heading in dialog and page." },
    description: { elements: ["p"], is: "What else happened, and what to do." },
    actions: { elements: ["div"], is: "A row of buttons." },
    action: {
      elements: ["button"],
      is: "A button of an end, of the app, or of the report.",
      attributes: ["data-action", "data-emphasis"],
    },
    note: {
      elements: ["span", "p"],
      is: "A short word beside a button: offline, failed, how long to wait, copied.",
    },
    spacer: {
      elements: ["span"],
      is: "Empty: the room that a button keeps for the words it has at other times.",
      attributes: ["data-label"],
    },
    call: { elements: ["p"], is: "Who the call was with, how long it was and when." },
    dismiss: { elements: ["button"], is: "Dismiss: a cross with a name." },
    close: { elements: ["button"], is: "The dialog's Close.", attributes: ["data-emphasis"] },
    summary: { elements: ["summary"], is: "Folds and unfolds the details." },
    list: { elements: ["dl"], is: "The terms and values of the details." },
    term: { elements: ["dt"], is: "What a value means." },
    value: { elements: ["dd"], is: "A value." },
    code: { elements: ["code"], is: "Numbers, names and ids, always from left to right." },
    english: { elements: ["div"], is: "A technical text, in English in every language." },
    steps: { elements: ["ul"], is: "The advice, where it is more than one step." },
    link: { elements: ["a"], is: "The link to Microsoft's documentation." },
    report: { elements: ["textarea"], is: "The report, where it could not be copied." },
  },
  /** The other data attributes; no values where they are those of a type. */
  attributes: {
    "data-severity": { values: ["success", "info", "warning", "error"], is: "How bad it is." },
    "data-category": {
      values: ["Success", "ExpectedError", "UnexpectedClientError", "UnexpectedServerError"],
      is: "The result category; absent where none is known.",
    },
    "data-outcome": { values: [], is: "What the user lived through: any `CallOutcome`." },
    "data-size": { values: ["full", "compact"], is: "The size of the banner." },
    "data-icon": { values: [], is: "Which drawing it is: any `CallEndIcon`." },
    "data-action": { values: ["retry", "signIn", "getHelp"], is: "Which action of the end it is." },
    "data-call-end-modal": {
      values: [],
      is: "On the page's `html` element, for as long as a dialog keeps it from scrolling.",
    },
    "data-state": {
      values: ["open", "closed"],
      is: "On dialog and overlay: whether it is open, or on its way out.",
    },
    "data-label": { values: [], is: "The words that a button has at other times." },
    "data-emphasis": {
      values: ["primary"],
      is: "The button that stands out: the best action after a failure, or Close where there is none.",
    },
  },
} as const satisfies {
  components: Record<string, Place>;
  parts: Record<string, Place>;
  attributes: Record<string, { values: readonly string[]; is: string }>;
};
