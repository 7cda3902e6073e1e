const { APP, NIGHTLY } = process.env;

/** Whether an app is to be tried now: by a word of its name, else what is for every day or for the night. */
export function isAskedFor({ name, nightly = false }) {
  return APP ? name.includes(APP) : nightly === Boolean(NIGHTLY);
}
