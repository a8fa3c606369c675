/** Hands out a file's bytes in order. */
export interface Reader {
  /** The next bytes. Throws a `RangeError` where the file ends before. */
  bytes(count: number): Uint8Array;
  /** The next four bytes as a number, least first. */
  number(): number;
}

/** Reads from the beginning. */
export function readerOf(file: Uint8Array): Reader {
  let at = 0;
  const bytes = (count: number) => {
    if (at + count > file.length)
      throw new RangeError(`Expected ${count} more bytes of weights, not \`${file.length - at}\`. Install the package again.`);
    at += count;
    return file.subarray(at - count, at);
  };
  return {
    bytes,
    number: () => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes(4);
      return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
    },
  };
}
