import type { MarkedSpan, Sentence, Span, Token } from "../../doc.ts";
import { paragraphsOf } from "../../paragraphs/paragraphs.ts";
import { findQuotations } from "../../quotations/quotations.ts";
import { findSentences, type SentenceOptions } from "../../sentences/sentences.ts";
import { tokenize } from "../../tokens/tokens.ts";
import type { GoldText } from "./gold-text.ts";

/** A text made ready for learning where its sentences end. */
export interface Lesson {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ranges: readonly Span[];
  readonly quotations: readonly MarkedSpan[];
  /** By token 1 where a sentence ends with it. */
  readonly ends: Uint8Array;
}

/** The tokens, paragraphs and quotations of a text, as `parse` finds them, with the ends of sentences that are wanted. */
export function lessonOf({ text, sentences }: Pick<GoldText, "text" | "sentences">): Lesson {
  const paragraphs = paragraphsOf(text);
  const tokens: Token[] = [];
  const ranges: Span[] = [];
  for (const paragraph of paragraphs) {
    const first = tokens.length;
    for (const token of tokenize(text, paragraph)) tokens.push(token);
    if (tokens.length > first) ranges.push([first, tokens.length]);
  }
  const wanted = new Set(sentences.map(([, end]) => end));
  const ends = Uint8Array.from(tokens, ({ end }) => (wanted.has(end) ? 1 : 0));
  return { text, tokens, ranges, quotations: findQuotations(text, paragraphs), ends };
}

/** The sentences of a lesson's text. */
export function cut({ text, tokens, ranges, quotations }: Lesson, options: SentenceOptions): Sentence[] {
  return findSentences(text, tokens, ranges, quotations, options);
}
