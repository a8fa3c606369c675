/** Endings that are tokens of their own: don't, Ann's, they'll. */
const ENDING = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;

/** Words written as one that are two, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["isnt", 2],
  ["wasnt", 3],
  ["arent", 3],
  ["werent", 4],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["hasnt", 3],
  ["havent", 4],
  ["thats", 4],
  ["whats", 4],
  ["theres", 5],
  ["youre", 3],
  ["theyre", 4],
  ["youve", 3],
  ["theyve", 4],
  ["youll", 3],
]);

const LONGEST_FUSED = Math.max(...[...FUSED.keys()].map(({ length }) => length));

/** The same for words that are names or other words where they have a capital. */
const FUSED_SMALL: ReadonlyMap<string, number> = new Map([
  ["im", 1],
  ["ive", 1],
  ["cant", 2],
  ["wont", 2],
  ["aint", 2],
]);

/** Where inside a word it is parted in two, or -1. A word that is nothing but the ending stays whole. */
export function contractionCut(word: string): number {
  if (word.length <= LONGEST_FUSED) {
    const fused = FUSED.get(word.toLowerCase()) ?? FUSED_SMALL.get(word);
    if (fused !== undefined) return fused;
  }
  if (!word.includes("'") && !word.includes("’")) return -1;
  // The 1990's
  if (/^\p{Nd}*0['’]s$/u.test(word)) return -1;
  const ending = ENDING.exec(word);
  return ending && ending.index > 0 ? ending.index : -1;
}
