/**
 * One object for one end: the first that is given with an id, for as long as the id stays the same.
 * State libraries make a new object of the same call whenever something about it changes.
 */
export function createSourceMemory(): (object: object, id: string | undefined) => object {
  let kept: { readonly object: object; readonly id: string | undefined } | undefined;
  return (object, id) => {
    if (!kept || id === undefined || kept.id !== id) kept = { object, id };
    return kept.object;
  };
}
