import type { Doc } from "../doc.ts";
import type { Gold } from "./treebank.ts";

/** Shares from 0 to 1, over all tokens, punctuation included; relations are compared without their subtypes. */
export interface Figures {
  readonly tokens: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

const universal = (relation: string | null) => relation?.split(":")[0];

/** Measures what was predicted for sentences whose tokens were given. */
export function measure(doc: Doc, gold: readonly (readonly Gold[])[]): Figures {
  const right = { upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 };
  for (const [which, sentence] of gold.entries()) {
    const { first } = doc.sentences[which]!;
    for (const [at, word] of sentence.entries()) {
      const token = doc.tokens[first + at]!;
      const head = token.head === -1 ? sentence.length : token.head! - first;
      if (token.upos === word.upos) right.upos++;
      if (token.xpos === word.xpos) right.xpos++;
      if (token.lemma === word.lemma) right.lemma++;
      if (head !== word.head) continue;
      right.uas++;
      if (universal(token.relation) === universal(word.relation)) right.las++;
    }
  }
  const tokens = doc.tokens.length;
  const share = (count: number) => (tokens === 0 ? 0 : count / tokens);
  return {
    tokens,
    upos: share(right.upos),
    xpos: share(right.xpos),
    lemma: share(right.lemma),
    uas: share(right.uas),
    las: share(right.las),
  };
}
