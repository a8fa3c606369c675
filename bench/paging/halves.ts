/**
 * Which half of a folder of pages a page belongs to: rules and weights are tuned on `tuned` alone, `kept` says what they are worth on others. By a bit of
 * the hash of the page's name, so that it stays the same wherever and in whatever order the pages are met.
 */
export function halfOf(name: string): "tuned" | "kept" {
  return (hashOf(name) >>> 16) % 2 === 0 ? "tuned" : "kept";
}

/** A number of 32 bits that is the same for the same name: FNV-1a. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
