/** The result of the function, or `undefined` if it throws, as getters and proxies may. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
