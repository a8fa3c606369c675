import { constants, gunzipSync } from "node:zlib";
import { LARGEST } from "../read-bounded.ts";
import { looksLikeFeed } from "./looks.ts";

/** Packed bytes by which it is seen what is packed. */
const HEAD = 4_096;

/** The bytes of a feed or sitemap that a server keeps packed as a file, `sitemap.xml.gz`; all others as they are. No more is unpacked than a page may have. */
export function unpackedFeed(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    const head = gunzipSync(bytes.subarray(0, HEAD), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST });
    return looksLikeFeed(head) ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST }) : bytes;
  } catch {
    return bytes;
  }
}
