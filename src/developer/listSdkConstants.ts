import { sdkConstants } from "./data/sdkConstants.js";

/** The calling SDK's errors by subCode, each with its constant. */
export function listSdkConstants(): [subCode: number, constant: string][] {
  return Object.entries(sdkConstants).flatMap(([group, names]) => {
    let next = 0;
    return names
      .trim()
      .split(/\s+/)
      .flatMap((word): [number, string][] => {
        const isStart = /^\d/.test(word);
        next = isStart ? Number(word) : next + 1;
        return isStart ? [] : [[next - 1, `${group}.${word}`]];
      });
  });
}
