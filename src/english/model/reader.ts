/** Hands out a file's bytes in order. */
export interface Reader {
  /** The next bytes. Throws a `RangeError` where the file ends before. */
  bytes(count: number): Uint8Array;
  /** The next bytes as numbers from -128 to 127. They are not copied. */
  codes(count: number): Int8Array;
  /** The next four bytes as a number, least first. */
  number(): number;
  /** The next floating-point numbers of 32 bits, least byte first. */
  floats(count: number): Float32Array;
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
  const view = (count: number) => {
    const { buffer, byteOffset } = bytes(count);
    return new DataView(buffer, byteOffset, count);
  };
  return {
    bytes,
    codes: (count) => {
      const { buffer, byteOffset } = bytes(count);
      return new Int8Array(buffer, byteOffset, count);
    },
    number: () => view(4).getUint32(0, true),
    floats: (count) => {
      const numbers = view(4 * count);
      const read = new Float32Array(count);
      for (let which = 0; which < count; which++) read[which] = numbers.getFloat32(4 * which, true);
      return read;
    },
  };
}
