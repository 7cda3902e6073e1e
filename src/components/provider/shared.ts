import * as React from "react";

/** What all copies of this version share that an app has loaded for one React. */
interface Shared {
  /** React contexts by name. */
  readonly contexts: Map<string, React.Context<unknown>>;
}

interface Registry {
  /** By React's own function, which is another one in every copy of React. */
  readonly byReact: WeakMap<object, Shared>;
  copies: number;
}

/**
 * One place on the page for all copies of this version: an app may load the package both as ES module
 * and as CommonJS, and a page may hold several apps.
 */
const registry = /* @__PURE__ */ (() => {
  const place = globalThis as Record<symbol, unknown>;
  const key = Symbol.for(`react-call-end-reason@${__KIT_VERSION__}`);
  return (place[key] ??= { byReact: new WeakMap(), copies: 0 }) as Registry;
})();

/** `1` for the first copy on the page. */
export const copyNumber = /* @__PURE__ */ (() => (registry.copies += 1))();

/** A context that is the same in every copy of the package that uses the same React. */
export function sharedContext<Value>(name: string, initial: Value): React.Context<Value> {
  const { byReact } = registry;
  const shared = byReact.get(React.createContext) ?? { contexts: new Map() };
  byReact.set(React.createContext, shared);
  const context = shared.contexts.get(name) ?? React.createContext<unknown>(initial);
  shared.contexts.set(name, context);
  return context as React.Context<Value>;
}
