import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The bytes that a text takes after gzip -9 and brotli at its best. */
export function compressed(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params }).length,
  };
}
