/** Words as the search of a site compares them: without case and marks on letters; in scripts without spaces, letter by letter is not tried. */
export function foldedWords(text: string): string[] {
  const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In which shard the places of a word are: by the code of its first sign and of the second, in so many shards as keep each one small. */
export function shardOf(word: string): string {
  return String((word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0)) % SHARDS);
}

/** How many shards words are spread over. */
export const SHARDS = 128;
/** How many statements are shown out of one shard of them. */
export const ROWS = 500;
