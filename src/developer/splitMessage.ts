import { trustedUrl } from "./trustedUrl.js";

/** A reported message without the SDK's trailing troubleshooting link, and the link if trusted. */
export function splitMessage(message: string | undefined): {
  text: string | undefined;
  url: string | undefined;
} {
  const mark = message?.lastIndexOf("Troubleshooting Guide:") ?? -1;
  if (message === undefined || mark < 0) return { text: message, url: undefined };
  const text = message.slice(0, mark).trimEnd().replace(/,$/, "");
  const url = message.slice(mark).split(/\s+/)[2];
  return { text: text || undefined, url: trustedUrl(url) };
}
