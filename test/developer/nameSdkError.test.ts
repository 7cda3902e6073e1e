import { describe, expect, it } from "vitest";
import { sdkConstants } from "../../src/developer/data/sdkConstants.js";
import { nameSdkError } from "../../src/developer/nameSdkError.js";

describe("nameSdkError", () => {
  it.each([
    [{ code: 403, subCode: 43001 }, "LOCAL_VIDEO_STREAM.PERMISSION_DENIED"],
    [{ subCode: 40000 }, "CALL_CLIENT.INIT_CALL_CLIENT"],
    [{ target: "Call.mute", innerError: { code: 500, subCode: 41015 } }, "CALL.MIC_MUTE"],
    [{ code: 500, subCode: 60300 }, "WB_MEDIA_SDK.LOCAL_AUDIO_STREAM.SOURCE_UNAVAILABLE"],
  ])("names %o: %s", (error, constant) => {
    expect(nameSdkError(error)).toBe(constant);
  });

  it.each([
    null,
    {},
    new Error("x"),
    { code: 410, subCode: 3101 },
    { subCode: 40010 },
    { subCode: 1 },
  ])("has no name for %o", (input) => {
    expect(nameSdkError(input)).toBeUndefined();
  });
});

describe("the SDK's constants", () => {
  it.each(Object.entries(sdkConstants))("of %s start with a number and ascend", (_, names) => {
    const words = names.trim().split(/\s+/);
    const numbers = words.map(Number).filter(Boolean);

    expect(words[0]).toMatch(/^\d{4,5}$/);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(words.filter((word) => !/^(\d{4,5}|[A-Z][A-Z0-9_]*)$/.test(word))).toEqual([]);
  });
});
