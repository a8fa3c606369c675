import { expect, test } from "vitest";
import { RULES } from "./rules.ts";

/** The groups of a pattern that may hold any number of times, as they are written. */
function repeated(source: string): string[] {
  const opened: number[] = [];
  const found: string[] = [];
  for (let at = 0; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "(") opened.push(at);
    else if (source[at] === ")") {
      const from = opened.pop()!;
      if (/^\)(?:[*+]|\{\d+,\})/.test(source.slice(at, at + 6))) found.push(source.slice(from, at + 1));
    }
  }
  return found;
}

/** Two ways to take one word, as often as there are words: their number doubles with each. */
const isAmbiguous = (group: string): boolean => group.includes("|") && /(?:^\((?:\?:)?|\|) ?\\[wS][+*]? ?(?:\||\)$)/.test(group);

test("no rule of acts has two ways to take each of any number of words", () => {
  const patterns = RULES.flatMap(({ pattern }) => (pattern ? [pattern.source] : []));
  expect(patterns.flatMap(repeated).filter(isAmbiguous)).toEqual([]);
  expect(repeated(" aware of (?:an? |the |\\w+ )*(?:attacks?) ").filter(isAmbiguous)).toHaveLength(1);
});
