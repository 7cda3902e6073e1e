// As in Node before 20.19 and 22.12, which cannot require an ES module.
const assert = require("node:assert");
const { createElement } = require("react");
const { renderToString } = require("react-dom/server");
const kit = require("react-call-end-reason");
const core = require("react-call-end-reason/core");
const { deDE } = require("react-call-end-reason/locales/de-DE");

const reason = { code: 410, subCode: 3101 };
const options = { locale: "de-DE", locales: [deDE] };
const { title } = core.describeCallEnd(reason, options);
const banner = (from) => createElement(from.CallEndedBanner, { callEndReason: reason });
assert.match(
  renderToString(createElement(kit.CallEndedBanner, { callEndReason: reason, ...options })),
  new RegExp(title),
);

// An app that has both formats has one context: the provider of one reaches the banner of the other.
import("react-call-end-reason").then((modules) => {
  assert.notStrictEqual(modules.CallEndedBanner, kit.CallEndedBanner);
  const provided = createElement(kit.CallEndReasonProvider, options, banner(modules));
  assert.match(renderToString(provided), new RegExp(title));
  console.log("ok");
});
