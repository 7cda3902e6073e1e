/** The milliseconds that a fast voice takes for a text. */
export const speakingTime = (text) => Math.max(120, text.length * 20);
