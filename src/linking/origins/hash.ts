/**
 * Hashes of 32 bits with fixed seeds, the same on every machine: FNV-1a over code units, then the last steps of MurmurHash3
 * (Appleby 2011), so that every bit of what goes in moves every bit of what comes out.
 */

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The hash of a string. */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return mixed(hash);
}

/** The hash of a stretch of hashes, in their order. */
export function hashOfAll(hashes: ArrayLike<number>, start = 0, end = hashes.length): number {
  let hash = FNV_START ^ (end - start);
  for (let at = start; at < end; at++) hash = Math.imul((hash << 13) | (hash >>> 19), 5) ^ Math.imul(hashes[at]!, 0xcc9e2d51);
  return mixed(hash);
}

function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
