import type { Doc } from "../english/doc.ts";
import type { TimeExpression } from "../english/times/index.ts";
import type { Reading } from "../reading/article-text.ts";
import type { Article } from "../record/article.ts";
import type { DateValue } from "../record/date.ts";
import type { Span } from "../record/span.ts";
import { datesOf } from "./dates/in-order.ts";
import { postedAt } from "./dates/posted-at.ts";
import { firstTokenAt } from "./first-token.ts";
import { type Tree, treeOf } from "./tree.ts";

export { firstTokenAt };

/** A range of tokens, `first` inclusive and `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The article and its language in the shape in which the extractors look at it: parallel arrays over tokens. */
export interface View {
  readonly text: string;
  readonly article: Article;
  readonly doc: Doc;
  /** The dates that time expressions mean, in the order of the text; those that say how long or how often have none. */
  readonly dates: ReadonlyMap<TimeExpression, DateValue>;
  readonly tree: Tree;
  /** Each token's word in lower case, but for "May" inside a sentence: the month is no auxiliary. */
  readonly words: readonly string[];
  /** For each token, the outermost quotation that holds it (its marks included), or -1. */
  readonly quotationAt: Int32Array;
  /** For each token, the name that holds it, title included, or -1. */
  readonly nameAt: Int32Array;
  readonly sentenceAt: Int32Array;
  /** For each sentence, the block of the article that holds it, or -1. */
  readonly blockOf: Int32Array;
}

/** Lays an article and its Doc out for the extractors. Linear in the number of tokens. */
export function viewOf({ text, article }: Reading, doc: Doc): View {
  const { tokens, sentences } = doc;
  const sentenceAt = new Int32Array(tokens.length).fill(-1);
  const blockOf = new Int32Array(sentences.length).fill(-1);
  let block = 0;
  for (const [index, sentence] of sentences.entries()) {
    sentenceAt.fill(index, sentence.first, sentence.last);
    while (block < article.blocks.length && article.blocks[block]!.span[1] <= sentence.span[0]) block++;
    if (block < article.blocks.length && article.blocks[block]!.span[0] <= sentence.span[0]) blockOf[index] = block;
  }
  const outermost = doc.quotations.map((quotation, index) => (quotation.within === null ? { index, spans: quotation.segments } : null));
  return {
    text,
    article,
    doc,
    dates: datesOf(doc, article.published, (offset) => postedAt(article, offset)),
    tree: treeOf(doc),
    words: tokens.map(({ start, end }, index) => wordOf(text.slice(start, end), sentences[sentenceAt[index]!]?.first !== index)),
    quotationAt: mark(
      doc,
      outermost.flatMap((quotation) =>
        quotation ? quotation.spans.map((span) => ({ span: withMarks(text, span), value: quotation.index })) : [],
      ),
    ),
    nameAt: mark(
      doc,
      doc.names.map(({ span, title }, value) => ({ span: [title?.[0] ?? span[0], span[1]] as Span, value })),
    ),
    sentenceAt,
    blockOf,
  };
}

function wordOf(token: string, inside: boolean): string {
  return token === "May" && inside ? token : token.toLowerCase();
}

/** A segment with the marks that stand directly around it. */
function withMarks(text: string, [start, end]: Span): Span {
  const before = /["“”„«»`'‘’]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const after = /^["“”„«»`'‘’]{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return [start - before, end + after];
}

function mark(doc: Doc, marks: readonly { span: Span; value: number }[]): Int32Array {
  const at = new Int32Array(doc.tokens.length).fill(-1);
  for (const { span, value } of marks)
    for (let token = firstTokenAt(doc, span[0]); token < at.length && doc.tokens[token]!.start < span[1]; token++) at[token] = value;
  return at;
}

/** The span from the first to the last token of a range. */
export function spanOf({ doc }: View, { first, last }: Range): Span {
  return [doc.tokens[first]!.start, doc.tokens[last - 1]!.end];
}

/** The words of a range, in lower case and joined by blanks. */
export function wordsOf({ words }: View, { first, last }: Range): string {
  return words.slice(first, last).join(" ");
}

/** Whether a sentence is part of the story: in a body block. Headlines and subheads repeat what the story says. */
export function isStory({ article, blockOf }: View, sentence: number): boolean {
  return article.blocks[blockOf[sentence] ?? -1]?.kind === "body";
}
