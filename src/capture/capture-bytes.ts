import { sha256 } from "../record/id.ts";
import type { Captured } from "./captured.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Makes a capture of bytes: addressed by their SHA-256, typed by their content. */
export function captureBytes(bytes: Uint8Array): Captured {
  return { sha256: sha256(bytes), mediaType: mediaTypeOf(bytes), size: bytes.length, bytes };
}
