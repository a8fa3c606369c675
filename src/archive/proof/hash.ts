import { hash } from "node:crypto";

/** Bytes before what is hashed, so that a leaf is never taken for a node of the tree (RFC 6962, 2.1). */
const LEAF = Buffer.of(0x00);
const NODE = Buffer.of(0x01);

/** The hash of a tree without leaves: that of nothing. */
export const EMPTY: Buffer = hash("sha256", "", "buffer");

/** The hash of a leaf. Strings are hashed as UTF-8. */
export function leafHash(data: string | Uint8Array): Buffer {
  return hash("sha256", Buffer.concat([LEAF, typeof data === "string" ? Buffer.from(data) : data]), "buffer");
}

/** The hash of a node over its two halves. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash("sha256", Buffer.concat([NODE, left, right]), "buffer");
}

/** A hash as it stands in JSON. */
export function hex(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("hex");
}
