import { wordsIn } from "../wording/index.ts";

/** What a word is drawn together with, one form for each: "'s" is short for "is" and for "has". */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({ is: "'s", has: "'s", us: "'s", not: "n't", are: "'re", have: "'ve", will: "'ll", would: "'d", had: "'d", am: "'m" }),
);

/** Forms that do not show what they are of. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ["'ll", "n't"]],
  ["shan't", ["shall", "n't"]],
  ["can't", ["can", "n't"]],
  ["cannot", ["can", "n't"]],
]);

const DRAWN = /(?<=\p{L})(?:n't|'(?:s|re|ve|ll|d|m))$/u;

/** Whether words differ in nothing but that one of the two draws some together: "didn’t" and "did not". */
export function isContracted(one: string, other: string): boolean {
  const [here, there] = [one, other].map((words) => wordsIn(words).map(({ word }) => word)) as [string[], string[]];
  if (![...here, ...there].some((word) => WHOLE.has(word) || DRAWN.test(word))) return false;
  return apart(here).join(" ") === apart(there).join(" ");
}

function apart(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const drawn = DRAWN.exec(word)?.[0];
    return WHOLE.get(word) ?? (drawn === undefined ? [SHORT.get(word) ?? word] : [word.slice(0, -drawn.length), drawn]);
  });
}
