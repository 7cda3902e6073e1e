import { describeCallEnd } from "react-call-end-reason/core";
import { arSA } from "react-call-end-reason/locales/ar-SA";
import { deDE } from "react-call-end-reason/locales/de-DE";
import { enUS } from "react-call-end-reason/locales/en-US";

const lost = { code: 410, subCode: 3101 };
const left = { code: 0, subCode: 0 };
const busy = { code: 486, subCode: 0 };
const down = { code: 500, subCode: 1 };
const { labels } = describeCallEnd(lost);

const news = (reason, locale = enUS) => {
  const { title, description } = describeCallEnd(reason, { locales: [locale] });
  return [title, description];
};
/** What a dialog has read out by the focus that moves into it: what it is, and what it is about. */
const whole = (reason, locale = enUS) => {
  const [retry] = describeCallEnd(reason, { locales: [locale] }).actions;
  return [...news(reason, locale), retry.label];
};

const end = (reason) => (page) => page.evaluate((it) => window.endCall(it), reason);
const press = (key) => (_page, keyboard) => keyboard(key);
const setOnline = (isOnline) => (page) =>
  page.evaluate((onLine) => {
    Object.defineProperty(navigator, "onLine", { configurable: true, get: () => onLine });
    dispatchEvent(new Event(onLine ? "online" : "offline"));
  }, isOnline);
const retryFails = (page) =>
  page.evaluate(() => {
    window.onRetry = () =>
      new Promise((_, reject) => setTimeout(() => reject(new Error("No")), 1500));
  });
const focus = (name) => (page) => page.getByRole("button", { name }).focus();

/**
 * Each opens the page with a query and takes steps: what is done, and the words that must be heard
 * after it, once each and in this order. A step without words prepares the next.
 */
export const scenarios = [
  {
    name: "a banner tells of an error",
    query: "kind=banner",
    steps: [[press("Tab")], [end(lost), news(lost)]],
  },
  {
    name: "a banner tells of the usual end",
    query: "kind=banner",
    steps: [[press("Tab")], [end(left), news(left).slice(0, 1)]],
  },
  ...[deDE, arSA].map((locale) => ({
    name: `a banner tells of an error in ${locale.tag}`,
    query: `kind=banner&locale=${locale.tag}`,
    steps: [[press("Tab")], [end(lost), news(lost, locale)]],
  })),
  {
    name: "a page tells of an error",
    query: "kind=page",
    steps: [[press("Tab")], [end(lost), news(lost)]],
  },
  {
    name: "a dialog opens; Hang up had the focus and stays",
    query: "kind=dialog",
    steps: [[press("Tab")], [end(lost), whole(lost)], [end(busy), news(busy)]],
  },
  {
    name: "a dialog opens; Hang up had the focus and is gone",
    query: "kind=dialog&hangUpGoes",
    steps: [[press("Tab")], [end(lost), whole(lost)]],
  },
  {
    name: "a dialog opens; nothing had the focus",
    query: "kind=dialog",
    steps: [[end(lost), whole(lost)]],
  },
  ...[deDE, arSA].map((locale) => ({
    name: `a dialog opens in ${locale.tag}`,
    query: `kind=dialog&locale=${locale.tag}`,
    steps: [[press("Tab")], [end(lost), whole(lost, locale)]],
  })),
  {
    name: "a layout of one's own tells of an error, and of the next",
    query: "kind=parts",
    steps: [[press("Tab")], [end(lost), news(lost)], [end(busy), news(busy)]],
  },
  {
    name: "a service that is down has a time to wait for",
    query: "kind=banner",
    steps: [[press("Tab")], [end(down), news(down)]],
  },
  {
    name: "the report is copied",
    query: "kind=banner",
    steps: [
      [press("Tab")],
      [end(lost), news(lost)],
      [(page) => page.getByText(labels.details).click()],
      [focus(labels.copyReport), [labels.copyReport]],
      [press("space"), [labels.copied]],
    ],
  },
  {
    name: "the network goes and comes back while the retry has the focus",
    query: "kind=banner",
    steps: [
      [press("Tab")],
      [end(lost), news(lost)],
      [focus(labels.rejoin), [labels.rejoin]],
      [setOnline(false), [labels.offline]],
      [setOnline(true), [labels.online]],
    ],
  },
  {
    name: "a retry is under way, fails, and fails again",
    query: "kind=banner",
    steps: [
      [press("Tab")],
      [end(lost), news(lost)],
      [focus(labels.rejoin), [labels.rejoin]],
      [retryFails],
      [press("space"), [labels.rejoining, labels.retryFailed]],
      [press("space"), [labels.rejoining, labels.retryFailedGetHelp]],
    ],
  },
];
