/**
 * Who can put right what ended a call: the person who reads the message, another person (in the call
 * or in charge of it), the app's developer, an administrator (of the tenant, the network or the
 * phone service), the calling service itself, or nobody, because nothing is wrong.
 */
export type CallEndFixer = "user" | "otherPerson" | "developer" | "admin" | "service" | "nobody";
