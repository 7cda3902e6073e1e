import { hasMember } from "../reason/hasMember.js";

/** Whether it is a `RemoteParticipant` or the state of one, and no call: those have a direction. */
export function isParticipant(source: object): boolean {
  return hasMember(source, "identifier") && !hasMember(source, "direction");
}
