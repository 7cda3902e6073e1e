import { trustedUrl } from "./trustedUrl.js";

const guide = "Troubleshooting Guide:";

/** A reported message without the SDK's trailing troubleshooting links, and the last if trusted. */
export function splitMessage(message: string | undefined): {
  text: string | undefined;
  url: string | undefined;
} {
  const parts = message?.split(guide) ?? [];
  if (parts.length < 2) return { text: message, url: undefined };
  const [url] = parts.pop()!.trim().split(/\s+/);
  // The SDK may have added its link twice; what has more than a link in it is the message.
  while (parts.length > 1 && /^\s*https?:\S*\s*$/.test(parts.at(-1)!)) parts.pop();
  const text = parts.join(guide).trimEnd().replace(/,$/, "");
  return { text: text || undefined, url: trustedUrl(url) };
}
