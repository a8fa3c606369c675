import type { Doc } from "../doc.ts";
import { type NounKind, nounKinds } from "./nouns.ts";
import type { ReferenceForm } from "./reference.ts";

/** A word or phrase that names nobody and may mean a party of the text. Tokens: `first` inclusive, `last` exclusive, `head` the one that says most. */
export interface Anaphor {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: ReferenceForm;
  /** The pronoun, or the noun, in small letters. */
  readonly word: string;
  /** For pronouns which of them it is a form of. */
  readonly stem: "he" | "she" | "they" | "it" | "who" | null;
  readonly kinds: readonly NounKind[];
}

const STEMS: Readonly<Record<string, NonNullable<Anaphor["stem"]>>> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
  they: "they",
  them: "they",
  their: "they",
  theirs: "they",
  themselves: "they",
  it: "it",
  its: "it",
  itself: "it",
  who: "who",
};

/** How many words may stand between "the" and its noun. */
const WIDEST = 3;

/** The words of a text in small letters, by token, and the name that a token is part of, or -1. */
export interface Words {
  readonly lower: readonly string[];
  readonly nameAt: Int32Array;
}

/** Looks at the words of a text once. */
export function wordsOf({ text, tokens, names }: Pick<Doc, "text" | "tokens" | "names">): Words {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, { span }] of names.entries()) {
    while (at < tokens.length && tokens[at]!.end <= span[0]) at++;
    for (let inside = at; inside < tokens.length && tokens[inside]!.start < span[1]; inside++) nameAt[inside] = index;
  }
  return { lower: tokens.map(({ start, end }) => text.slice(start, Math.min(end, start + 64)).toLowerCase()), nameAt };
}

/** All pronouns and definite nouns of a text that are looked at, in its order. */
export function findAnaphors({ tokens, sentences }: Pick<Doc, "tokens" | "sentences">, words: Words): Anaphor[] {
  const found: Anaphor[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const word = words.lower[at]!;
      const stem = Object.hasOwn(STEMS, word) ? STEMS[word]! : null;
      if (stem !== null && words.nameAt[at]! < 0) {
        if (tokens[at]!.upos !== null && !/^(?:PRON|DET)$/.test(tokens[at]!.upos!)) continue;
        found.push({ first: at, last: at + 1, head: at, form: stem === "who" ? "relative" : "pronoun", word, stem, kinds: [] });
      } else if (word === "the" || word === "this" || word === "that") {
        const nominal = definiteNoun(words, at, last);
        if (nominal) found.push(nominal);
      }
    }
  }
  return found;
}

/** "the new ministry": the last noun of a kind before a word that ends the phrase. */
function definiteNoun({ lower, nameAt }: Words, the: number, last: number): Anaphor | null {
  let head = -1;
  for (let at = the + 1; at < last && at <= the + 1 + WIDEST; at++) {
    if (nameAt[at]! >= 0) return null;
    if (!/^[\p{L}\d][\p{L}\d-]*$/u.test(lower[at]!) || ENDS.has(lower[at]!)) break;
    if (nounKinds(lower[at]!).length > 0) head = at;
    else if (head >= 0) break;
  }
  if (head < 0) return null;
  // "the ministry building", "the company of Ann Roe", "the minister Ann Roe" mean something else, or say themselves whom.
  const next = lower[head + 1] ?? "";
  if (head + 1 < last && (nameAt[head + 1]! >= 0 || /^(?:of|-|for|from|on)$/.test(next))) return null;
  return { first: the, last: head + 1, head, form: "nominal", word: lower[head]!, stem: null, kinds: nounKinds(lower[head]!) };
}

const ENDS: ReadonlySet<string> = new Set(
  "the a an every each all any some no and or but of in on at by for from to with that which who whose as is are was were has have had will would can could said says told than when where while".split(
    " ",
  ),
);
