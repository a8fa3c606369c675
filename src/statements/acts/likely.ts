import { neededBy } from "../patterns/needed.ts";
import { type Sieve, sieveOf } from "../patterns/sieve.ts";
import type { ActRule } from "./said.ts";

/** What is looked up before rules are tried: which of them need some of a text's words, and which a lemma. */
interface Lookup {
  readonly sieve: Sieve;
  readonly byLemma: ReadonlyMap<string, readonly number[]>;
}

/**
 * Tells for words, and for a cue's lemmas, which of some rules may hold there, in their order: those that ask for neither, and those of which a string or a lemma that
 * they need is among them. Of a hundred and fifty rules for clauses ten are left to be tried. The rules are looked through when words are first asked about.
 */
export function likely(rules: readonly ActRule[]): (words: string, lemmas: readonly string[]) => ActRule[] {
  let lookup: Lookup | null = null;
  return (words, lemmas) => {
    lookup ??= lookupOf(rules);
    const held = lookup.sieve(words);
    for (const lemma of lemmas) for (const rule of lookup.byLemma.get(lemma) ?? []) held[rule] = 1;
    const likely: ActRule[] = [];
    for (let at = 0; at < held.length; at++) if (held[at] === 1) likely.push(rules[at]!);
    return likely;
  };
}

function lookupOf(rules: readonly ActRule[]): Lookup {
  const byLemma = new Map<string, number[]>();
  for (const [at, { lemmas }] of rules.entries())
    for (const lemma of lemmas ?? []) {
      const known = byLemma.get(lemma);
      if (known) known.push(at);
      else byLemma.set(lemma, [at]);
    }
  return { sieve: sieveOf(rules.map(({ pattern, lemmas }) => (pattern ? neededBy(pattern) : lemmas && []))), byLemma };
}
