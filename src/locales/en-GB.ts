import type { CallEndLocale } from "../words/CallEndLocale.js";

/**
 * British English: what it writes differently from American English, which stands in for the rest. A
 * text here comes before a variant that only American English has, so the variant is repeated.
 */
export const enGB = {
  tag: "en-GB",
  dir: "ltr",
  texts: {
    alreadyOver: { description: "It may have been answered, cancelled or missed." },
    busy: { title: "The line was engaged", outgoing: { title: "{name} was busy" } },
    canceled: {
      title: "The call was cancelled",
      incoming: { title: "You missed a call" },
      remote: { description: "The call was cancelled." },
    },
    endedBeforeAnswer: { description: "It was cancelled, declined or couldn’t be set up." },
    inviteRemoved: { description: "Your role or invitation changed. Ask the organiser." },
    left: { unconnected: { title: "The call was cancelled" } },
    lobbyDenied: { description: "Ask the organiser if you should be in this call." },
    lobbyTimeout: { description: "Ask the organiser to let you in, then try again." },
    notInvited: { description: "Ask the organiser to add you, then try again." },
  },
} satisfies CallEndLocale;
