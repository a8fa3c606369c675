/** Encodings that a file shows by its very bytes. */
export type ByteOrder = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding that a byte order mark names, and the mark's length in bytes; null where there is no mark. */
export function byteOrderMark(bytes: Uint8Array): { encoding: ByteOrder; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return null;
}

/** Bytes looked at to see a pattern; enough for any alphabet, and cheap. */
const SAMPLE = 64 * 1024;

/** The share of zeros that one half of the bytes must have, and the other must not: Latin letters in UTF-16 have a zero each. */
const MANY = 0.4;
const FEW = 0.05;

/** UTF-16 without a mark, told by zeros standing at every other byte; null where they do not. */
export function utf16ByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (odd >= MANY * pairs && even <= FEW * pairs) return "utf-16le";
  if (even >= MANY * pairs && odd <= FEW * pairs) return "utf-16be";
  return null;
}
