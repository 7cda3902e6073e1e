/**
 * The members of a union of object types in one list. A member that only some of them have gets
 * `insteadOf`, the others to choose from, and is optional where one of them has none at all.
 */
export function mergeChoices(choices) {
  const present = choices.map(({ members }) =>
    members.filter(({ type }) => type !== "never" && type !== "undefined"),
  );
  const names = [...new Set(present.flat().map(({ name }) => name))];
  const isInAll = (name) => present.every((members) => members.some((one) => one.name === name));
  const canBeNone = present.some((members) => members.length === 0);
  const members = names.map((name) => {
    const member = present.flat().find((one) => one.name === name);
    if (isInAll(name)) return member;
    const insteadOf = names.filter((other) => other !== name && !isInAll(other));
    return { ...member, optional: member.optional || canBeNone, insteadOf };
  });
  return { members, rest: choices.flatMap(({ rest }) => rest) };
}
