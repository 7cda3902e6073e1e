import * as React from "react";

/** One value on the page for all copies of the package, of which an app may load one in each format. */
function onPage<Value>(name: string, initial: Value): Value {
  const page = globalThis as Record<symbol, unknown>;
  return (page[Symbol.for(name)] ??= initial) as Value;
}

/** React contexts by name, by React's own function, which is another one in every copy of React. */
const contexts = /* @__PURE__ */ onPage(
  `react-call-end-reason@${__KIT_VERSION__}`,
  /* @__PURE__ */ new WeakMap<object, Map<string, React.Context<unknown>>>(),
);

const copies = /* @__PURE__ */ onPage("react-call-end-reason", { count: 0 });

/** `1` for the first copy on the page, of whatever version. */
export const copyNumber = /* @__PURE__ */ (() => (copies.count += 1))();

/** A context that is the same in every copy of this version that uses the same React. */
export function sharedContext<Value>(name: string, initial: Value): React.Context<Value> {
  const { createContext } = React;
  const named = contexts.get(createContext) ?? new Map<string, React.Context<unknown>>();
  contexts.set(createContext, named);
  const context = named.get(name) ?? createContext<unknown>(initial);
  named.set(name, context);
  return context as React.Context<Value>;
}
