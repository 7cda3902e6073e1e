/** Fails unless the element gets visible. */
export async function seen(locator) {
  await locator.waitFor({ state: "visible" }).catch(() => {
    throw new Error(`Not to be seen: ${locator}`);
  });
}

/** Fails unless the element goes away. */
export async function gone(locator) {
  await locator.waitFor({ state: "hidden" }).catch(() => {
    throw new Error(`Still to be seen: ${locator}`);
  });
}

/** Fails unless the element has the focus. */
export async function focused(locator) {
  await seen(locator);
  if (await locator.evaluate((element) => element === document.activeElement)) return;
  const active = await locator.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`Without the focus: ${locator}\nThe focus is on ${active}`);
}

/** Fails unless an element's computed style is not the browser's own. */
export async function styled(locator, property, isStyled) {
  const value = await locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
  if (!isStyled(value)) throw new Error(`${locator} has ${property}: ${value}`);
}

/** Fails unless the list is empty. */
export function nothingIn(list) {
  if (list.length > 0) throw new Error(list.join("\n"));
}
