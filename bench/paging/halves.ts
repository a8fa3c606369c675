/**
 * Which half of a folder of pages a page belongs to: rules and weights are tuned on `tuned` alone, `kept` says what they are worth on others. By the
 * lowest bit of the FNV-1a hash of the page's name, so that it stays the same wherever and in whatever order the pages are met.
 */
export function halfOf(name: string): "tuned" | "kept" {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return (hash >>> 16) % 2 === 0 ? "tuned" : "kept";
}
