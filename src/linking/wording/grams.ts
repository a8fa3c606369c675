/** How many words make one piece by which wording is found again: as many as the shortest quotation that is worth a look. */
export const GRAM = 3;

/** The hash of each run of `GRAM` words, by the place of its first word; 32 bits, the same on every machine. */
export function gramsOf(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const grams: number[] = [];
  for (let at = 0; at + GRAM <= hashes.length; at++) {
    let gram = 0;
    for (let next = at; next < at + GRAM; next++) gram = mixed(Math.imul(gram ^ hashes[next]!, 0x9e3779b1) + 0x7f4a7c15);
    grams.push(gram >>> 0);
  }
  return grams;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Spreads what differs in one bit over all of them (the finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * The places of the grams that stand for all of them: of every `window` next to each other the smallest, the last of several. Two texts that share
 * `window + GRAM - 1` words in a row share one (Schleimer, Wilkerson, Aiken: Winnowing, 2003). Linear.
 */
export function winnowed(grams: readonly number[], window: number): number[] {
  const chosen: number[] = [];
  const rising: number[] = [];
  let head = 0;
  for (let at = 0; at < grams.length; at++) {
    while (rising.length > head && grams[rising.at(-1)!]! >= grams[at]!) rising.pop();
    rising.push(at);
    while (rising[head]! <= at - window) head++;
    if (at >= Math.min(window, grams.length) - 1 && chosen.at(-1) !== rising[head]!) chosen.push(rising[head]!);
  }
  return chosen;
}
