import type { UserKnowledge } from "../knowledge/index.ts";
import type { Doc, Span, Token } from "./doc.ts";
import { nameParties } from "./entities/entities.ts";
import { annotate } from "./model/annotate.ts";
import type { Model } from "./model/model.ts";
import { withGiven } from "./names/given.ts";
import type { NameModel } from "./names/learned/load.ts";
import { findNames } from "./names/names.ts";
import { withMetonyms } from "./names/stands-for.ts";
import { paragraphsOf, tidyBlocks } from "./paragraphs/paragraphs.ts";
import { findQuotations } from "./quotations/quotations.ts";
import { judgeQuotations } from "./quotations/roles/roles.ts";
import { findReferences } from "./references/references.ts";
import type { SentenceModel } from "./sentences/learned/load.ts";
import { findSentences } from "./sentences/sentences.ts";
import { findTimes } from "./times/times.ts";
import { tokenize } from "./tokens/tokens.ts";

export interface ParseOptions {
  /** The paragraphs to read; what lies outside of them is passed over. Without them every line of the text is one. */
  readonly blocks?: readonly Span[];
  /** Trained weights. With them tokens get tags, lemmas and trees; nothing else of the result depends on them. */
  readonly model?: Model;
  /** Learnt names, which mend those that the rules find. */
  readonly names?: NameModel;
  /** Learnt ends of sentences, which know more of them than the rules do. */
  readonly sentences?: SentenceModel;
  /** Names that a person gave: they are names wherever they stand, of the class that was given. */
  readonly knowledge?: UserKnowledge;
}

/**
 * Reads a text: tokens, sentences, quotations, names, and which names mean the same party; with a model, tags, lemmas and trees too. The same text always gives the same result;
 * time is linear in its length.
 *
 * @example
 * parse("“We go,” Ann Roe said.").quotations[0]?.inner; // [1, 7]
 */
export function parse(text: string, options: ParseOptions = {}): Doc {
  const paragraphs = options.blocks ? tidyBlocks(text, options.blocks) : paragraphsOf(text);
  const tokens: Token[] = [];
  const ranges: Span[] = [];
  for (const paragraph of paragraphs) {
    const first = tokens.length;
    for (const token of tokenize(text, paragraph)) tokens.push(token);
    if (tokens.length > first) ranges.push([first, tokens.length]);
  }
  const marked = findQuotations(text, paragraphs);
  const sentences = findSentences(text, tokens, ranges, marked, { model: options.sentences });
  const told = findNames({ text, tokens, sentences }, options.names);
  const given = options.knowledge ? withGiven({ text, tokens, sentences }, told, options.knowledge) : told;
  const found = withMetonyms({ text, tokens }, given);
  const annotated = options.model ? annotate({ text, tokens, sentences }, options.model) : tokens;
  const quotations = judgeQuotations({ text, tokens: annotated, sentences }, marked);
  const times = findTimes({ text, tokens, sentences }, found);
  const read = { text, tokens: annotated, sentences, quotations, ...nameParties(text, found) };
  return { ...read, references: findReferences(read), times };
}
