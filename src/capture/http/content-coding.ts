import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { OnrecordError } from "../../record/error.ts";

/** Codings that are undone one after another at most; servers use one. */
const MOST = 3;

/**
 * Undoes the codings that a `Content-Encoding` names, the last one first. Data that is cut gives what was whole. What a server
 * calls compressed and is not is left as it is. Errors: `too-large`, `broken`.
 */
export function decoded(bytes: Uint8Array, codings: string | undefined, place: string, largest: number): Uint8Array {
  const names = (codings ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  return names
    .filter((name) => name !== "" && name !== "identity")
    .slice(0, MOST)
    .reduceRight((packed, name) => undo(packed, name, place, largest), bytes);
}

function undo(bytes: Uint8Array, coding: string, place: string, largest: number): Uint8Array {
  const options = { maxOutputLength: largest, finishFlush: constants.Z_SYNC_FLUSH };
  if (bytes.length === 0) return bytes;
  try {
    if (coding === "gzip" || coding === "x-gzip") return isGzip(bytes) ? gunzipSync(bytes, options) : bytes;
    // Some servers leave the two bytes of zlib's own head out.
    if (coding === "deflate") return isZlib(bytes) ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
    if (coding === "br") return brotliDecompressSync(bytes, { maxOutputLength: largest, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    if (coding === "zstd") return zstdDecompressSync(bytes, { maxOutputLength: largest });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new OnrecordError(
        "too-large",
        `Expected at most ${largest} bytes, not more when \`${place}\` is unpacked. It may be made to fill memory; it was left out.`,
        { place, largest },
        error,
      );
    throw new OnrecordError(
      "broken",
      `Expected data compressed as ${coding}, not what \`${place}\` gives. Try again later, or save the page with a browser.`,
      { place, coding },
      error,
    );
  }
  throw new OnrecordError(
    "broken",
    `Expected gzip, deflate, br or zstd as coding of \`${place}\`, not \`${coding}\`. Save the page with a browser, and add that.`,
    { place, coding },
  );
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function isZlib(bytes: Uint8Array): boolean {
  return (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;
}
