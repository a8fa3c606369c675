import type { Span } from "../../record/span.ts";
import { firstTokenAt, type View } from "../view.ts";

/** An attribution as people marked it, in spans of the text. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution as tokens, ascending; `head` is the token that its cue is built around. */
export interface Gold {
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** One text to learn from. */
export interface Lesson {
  readonly name: string;
  readonly view: View;
  readonly gold: readonly Gold[];
  /** Whether people marked this, nearly word for word and with the same source. */
  readonly isRight: (found: Marked) => boolean;
  /**
   * Of what is learnt from it. From a text of the main corpus all is learnt. Of a text of another corpus, whose people mark by other rules, only how what they
   * marked is told: what they did not mark tells nothing, and readings are not judged by it. Lessons made up for what the corpora do not have are looked at often.
   */
  readonly teaches: "all" | "marked" | "rare";
}

/** Puts marks on the tokens of a text. Attributions without a cue in its story are left out. */
export function goldOf(view: View, marked: readonly Marked[]): Gold[] {
  return marked.flatMap(({ source, cue, content }) => {
    const tokens = tokensIn(view, cue);
    const head = headOf(view, tokens);
    return head < 0 ? [] : [{ head, source: tokensIn(view, source), cue: tokens, content: tokensIn(view, content) }];
  });
}

/** The tokens at least half of whose characters lie in the spans. */
export function tokensIn({ doc }: View, spans: readonly Span[]): number[] {
  const inside = new Set<number>();
  for (const [from, to] of spans)
    for (let at = firstTokenAt(doc, from); at < doc.tokens.length && doc.tokens[at]!.start < to; at++) {
      const { start, end } = doc.tokens[at]!;
      if (2 * (Math.min(end, to) - Math.max(start, from)) >= end - start) inside.add(at);
    }
  return [...inside].sort((one, other) => one - other);
}

/** The highest of a cue's tokens in the tree, a word with a meaning of its own before others; -1 where there is none. */
function headOf({ tree, words }: View, cue: readonly number[]): number {
  const inside = new Set(cue);
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(words[at]!);
  const tops = cue.filter((at) => isWord(at) && !inside.has(tree.heads[at]!));
  const full = tops.filter((at) => /^(?:VERB|NOUN|ADJ)$/.test(tree.upos[at]!));
  return full[0] ?? tops[0] ?? cue.find(isWord) ?? cue[0] ?? -1;
}
