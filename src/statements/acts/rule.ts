import type { Act } from "../../record/acts.ts";
import type { ActRule, Clause, CueWord, Said } from "./said.ts";

/** An act from words of a clause of the content. */
export function clause(act: Act, pattern: RegExp, when: (clause: Clause, said: Said) => boolean = () => true): ActRule {
  return {
    act,
    weak: false,
    looksAt: "clause",
    pattern,
    lemmas: null,
    find: (said, part) => {
      const match = pattern.exec(part.words);
      return match && when(part, said) ? match[0].trim() : null;
    },
  };
}

/** An act that the cue's own word names, where the cue stands and is not denied, refused or only possible. */
export function cue(act: Act, lemmas: string, when: (cue: CueWord, said: Said) => boolean = () => true): ActRule {
  const named: ReadonlySet<string> = new Set(lemmas.trim().split(/\s+/));
  return {
    act,
    weak: false,
    looksAt: "cue",
    pattern: null,
    lemmas: named,
    find: (said) => {
      if (!said.cue || said.cue.negated) return null;
      const { lemmas, unreal } = said.cue;
      const at = lemmas.findIndex((each, index) => named.has(each) && (index === 0 || !unreal));
      if (at < 0) return null;
      const lemma = lemmas[at]!;
      return when(at === 0 ? said.cue : { ...said.cue, lemma }, said) ? lemma : null;
    },
  };
}

/**
 * An act from the words of the cue, negation and all: "did not say | who". They begin in the cue and may reach into what follows; a pattern that does not ask where the
 * cue ends holds across its end: "expressed | gratitude".
 */
export function cueWords(act: Act, pattern: RegExp, when: (cue: CueWord, said: Said) => boolean = () => true): ActRule {
  const asksForEnd = pattern.source.includes("\\|");
  return {
    act,
    weak: false,
    looksAt: "cue",
    pattern,
    lemmas: null,
    find: (said) => {
      if (!said.cue) return null;
      const { words } = said.cue;
      const match = pattern.exec(words) ?? (asksForEnd ? null : pattern.exec(withoutEnd(words)));
      return match && match.index < words.indexOf("|") - 1 && when(said.cue, said) ? match[0].replace("|", "").trim() : null;
    },
  };
}

/** The words of a cue and those after it without the sign that parts them. */
export function withoutEnd(words: string): string {
  return words.replace("| ", "");
}

/** The same rule, counting only where no other holds. */
export function weakly(rule: ActRule): ActRule {
  return { ...rule, weak: true };
}

/** Somebody who can have done a deed, as rules see names. */
export const SOMEBODY = / (?:STATE|PLACE|GROUP|ORG|PERSON|NAME) /;

/** Conditions on clauses, as rules name them. */
export const own = ({ doer }: Clause): boolean => doer === "own";
export const notOwn = ({ doer }: Clause): boolean => doer !== "own";
export const other = ({ doer }: Clause): boolean => doer === "other" || doer === "hearer";
