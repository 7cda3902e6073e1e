import { attempt } from "../../reason/attempt.js";

const warned = new Set<string>();

/** Tells a developer, once for each part and never in production, that a part has no Root around it. */
export function warnOutsideRoot(name: string): void {
  // Without a bundler there is no `process`, and nobody who develops.
  const isDevelopment = attempt(() => process.env.NODE_ENV !== "production");
  if (!isDevelopment || warned.has(name)) return;
  warned.add(name);
  console.error(
    `<CallEnd.${name}> shows nothing: put it inside <CallEnd.Root>, a banner or a dialog.`,
  );
}
