import { OnrecordError } from "../record/error.ts";

/** The largest page taken, in bytes, unpacked: no page that people read comes near it, and what is laid out of one takes some twenty times its size. */
export const LARGEST = 64 * 1024 * 1024;

/** All bytes of a stream. Errors: `too-large` past `largest` bytes, without reading on. */
export async function readBounded(stream: AsyncIterable<Uint8Array>, place: string, largest = LARGEST): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largest) {
      throw new OnrecordError(
        "too-large",
        `Expected at most ${largest} bytes, not more in \`${place}\`. Split it, or take the pages out of it.`,
        { place, largest },
      );
    }
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}
