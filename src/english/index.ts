/** The language engine: text in; tokens with exact offsets, sentences, quotations, names and who is who out. */
export { type UserKnowledge, type UserRow, userKnowledge } from "../knowledge/index.ts";
export { type ConlluFault, conlluFault, fromConllu, toConllu } from "./conllu.ts";
export type { Doc, Entity, MarkedSpan, Name, NameClass, QuotedSpan, Sentence, Span, Token } from "./doc.ts";
export { loadModel, type Model } from "./model/model.ts";
export { loadNames, type NameModel } from "./names/learned/load.ts";
export { type ParseOptions, parse } from "./parse.ts";
export { findReferences, type Reference, type ReferenceForm } from "./references/index.ts";
export { loadSentences, type SentenceModel } from "./sentences/learned/load.ts";
export { findTimes, type TimeExpression } from "./times/index.ts";
