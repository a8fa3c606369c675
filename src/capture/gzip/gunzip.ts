import { createGunzip, type Gunzip } from "node:zlib";
import { OnrecordError } from "../../record/error.ts";

/** Packed bytes that are unpacked at a time. Deflate makes at most 1,032 bytes of one, so at most 34 MB stand in memory. */
const PACKED = 32 * 1024;

/** Unpacked bytes in a piece. */
const PIECE = 256 * 1024;

/**
 * The bytes in a gzip stream, all its members one after another. What comes before a place where the stream is cut or broken is
 * given before the error: Node's own stream would drop it. Errors: `cut`, `broken`.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<Buffer> {
  const unpacking = createGunzip({ chunkSize: PIECE });
  const unpacked: Buffer[] = [];
  unpacking.on("data", (piece: Buffer) => unpacked.push(piece));
  // What stands behind the last member and is no member ends the stream early, without an error.
  const over = new Promise<unknown>((resolve) => unpacking.once("error", resolve).once("end", () => resolve(ENDED)));
  try {
    for await (const piece of packed)
      for (let at = 0; at < piece.length; at += PACKED) {
        const outcome = await Promise.race([over, written(unpacking, piece.subarray(at, at + PACKED))]);
        yield* unpacked.splice(0);
        if (outcome === ENDED) return;
        if (outcome) throw outcome;
      }
    unpacking.end();
    const outcome = await over;
    yield* unpacked.splice(0);
    if (outcome !== ENDED) throw outcome;
  } catch (error) {
    throw brokenGzip(place, error);
  } finally {
    unpacking.destroy();
  }
}

const ENDED = Symbol("ended");

function written(unpacking: Gunzip, piece: Uint8Array): Promise<unknown> {
  return new Promise((resolve) => unpacking.write(piece, resolve));
}

function brokenGzip(place: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof OnrecordError || !code?.startsWith("Z_")) return error;
  const words =
    code === "Z_BUF_ERROR"
      ? `Expected the compressed data to go on, but \`${place}\` is cut there. What came before was read; fetch the file again for the rest.`
      : `Expected compressed data, not what is in \`${place}\` (${message}). What came before was read; fetch or make the file again.`;
  return new OnrecordError(code === "Z_BUF_ERROR" ? "cut" : "broken", words, { place }, error);
}
