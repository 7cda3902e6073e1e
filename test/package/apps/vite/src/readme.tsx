import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import ends from "./ends.json";

type SnippetProps = Record<"call" | "callEndReason", unknown>;

// A snippet may render itself into #root. One that exports a component is rendered here, with an
// end in both forms, since it may ask for either.
const modules = import.meta.glob<Record<string, unknown>>("./readme/*.tsx", { eager: true });
const callEndReason = ends.banner;
const call = { id: "call-1", state: "Disconnected", callEndReason, on() {}, off() {} };

for (const module of Object.values(modules)) {
  const Snippet = Object.values(module).find(isComponent);
  if (Snippet) {
    const root = createRoot(document.getElementById("snippet")!);
    root.render(<Snippet call={call} callEndReason={callEndReason} />);
  }
}

function isComponent(value: unknown): value is ComponentType<SnippetProps> {
  return typeof value === "function";
}
