/** The longest text that is remembered, in UTF-16 code units. */
const LONGEST = 64;

/**
 * A function of words that remembers what it gave, so that what a word alone decides is worked out once for the thousands of times that it comes. It holds
 * between `most` words and twice as many: those asked for since as many others were new. `make` must depend on nothing but its word, and never give undefined.
 *
 * @example const shout = remembering(1000, (word) => word.toUpperCase());
 */
export function remembering<T>(most: number, make: (word: string) => T): (word: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return make(word);
    const own = ownString(word);
    const made = old.get(own) ?? make(own);
    if (young.size >= most) [old, young] = [young, new Map()];
    young.set(own, made);
    return made;
  };
}

/** The same letters as a string of its own: a part of a text would keep the whole text in memory. */
export const ownString = (part: string): string => `_${part}`.slice(1);
