/** No form is looked at further than this, so that a million letters without a space cost no more than a word does. */
const LONGEST = 64;

/** A 32-bit hash of a stretch of text (FNV-1a over UTF-16 code units). It is part of the format of the weights: changing it asks for new ones. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One feature out of a template's number and up to three values. Its highest bits say where in a table its weights stand. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul((template + 1) ^ a, 0x9e3779b1 | 0);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b | 0);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35 | 0);
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1 | 0);
}
