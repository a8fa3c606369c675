import { neededBy } from "../patterns/needed.ts";
import { type Sieve, sieveOf } from "../patterns/sieve.ts";
import type { ActRule } from "./said.ts";

/**
 * Tells for words which of some rules may hold there, in their order: those that ask for no words, and those of which a string that they need stands in them. Of a
 * hundred and fifty rules for clauses ten are left to be tried. The rules' patterns are looked through when words are first asked about.
 */
export function likely(rules: readonly ActRule[]): (words: string) => ActRule[] {
  let sieve: Sieve | null = null;
  return (words) => {
    sieve ??= sieveOf(rules.map(({ pattern }) => (pattern ? neededBy(pattern) : null)));
    const held = sieve(words);
    const likely: ActRule[] = [];
    for (let at = 0; at < held.length; at++) if (held[at] === 1) likely.push(rules[at]!);
    return likely;
  };
}
