import type { StatementEntry } from "../../archive/archive.ts";
import { type Span, slice } from "../../record/span.ts";
import type { Chapter } from "../material/material.ts";
import type { Value } from "./attribute.ts";

/** The template that `docs/formats/misp-statement/definition.json` proposes. */
export const STATEMENT = {
  ...{ name: "statement", "meta-category": "misc", template_uuid: "b2b1f3f6-6f1c-5d8e-9a57-0f2f1c3f6a11", template_version: "1" },
  description: "Who said what, to be read with the words as they stand, where they stand, and on whose word.",
} as const;

/** MISP's words for the bands of ICD 203. */
const BANDS: Readonly<Record<string, string>> = { "roughly-even": "roughly-even-chance" };

/** The values of a statement's object; what is not known is left out, since MISP takes no empty value. */
export function statementValues(statement: StatementEntry, { text }: Chapter): Value[] {
  const { words, by, act, date, passage, form, kind, hedge, basis, sure, why, decided, capture, sourcing, topics, told } = statement;
  const one = (relation: string, value: string | null | undefined, tags: readonly string[] = []): Value[] =>
    value === null || value === undefined || value.trim() === "" ? [] : [{ relation, type: "text", value, tags }];
  const many = (relation: string, values: readonly string[]) => [...new Set(values)].flatMap((value) => one(relation, value));
  return [
    ...one("content", words.content || passage.text, [...hedgeTags(hedge?.band ?? null), ...gradeTags(statement)]),
    ...many(
      "speaker",
      by.map(({ name }) => name),
    ),
    ...one("act", act.main),
    ...many("other-act", act.others),
    ...one("source-words", words.source),
    ...one("cue-words", words.cue),
    ...one("date", date),
    ...one("passage", passage.text),
    ...many("position", placesOf(statement)),
    { relation: "capture", type: "sha256", value: capture },
    ...one("form", form),
    ...one("kind", kind),
    ...one("hedge-words", hedge && slice(text, hedge.span)),
    ...many(
      "on-whose-word",
      sourcing.map(({ words: spans }) => spans.map((span) => slice(text, span)).join(" … ")),
    ),
    ...many("topic", topics),
    ...one("basis", basis),
    { relation: "sure", type: "boolean", value: sure ? "1" : "0" },
    ...one("told-in", told && `${told.articles} articles, ${told.origins} independent origins`),
    ...one("why", why),
    ...one("decision", decided && `${decided.kind} by ${decided.by}`),
  ];
}

function hedgeTags(band: string | null): string[] {
  if (band === null) return [];
  return [`estimative-language:likelihood-probability="${BANDS[band] ?? band}"`];
}

/** The grades that reviewers gave it: each once, where they differ all of them. */
function gradeTags({ grades = [] }: StatementEntry): string[] {
  const tags = grades.flatMap(({ reliability, credibility }) => [
    ...(reliability ? [`admiralty-scale:source-reliability="${reliability.toLowerCase()}"`] : []),
    ...(credibility ? [`admiralty-scale:information-credibility="${credibility}"`] : []),
  ]);
  return [...new Set(tags)].sort();
}

/** Where the words stand in the article's text: UTF-16 code units, end exclusive. */
function placesOf({ source, cue, content }: StatementEntry): string[] {
  const places = (part: string, spans: readonly Span[]) => spans.map(([start, end]) => `${part} ${start}-${end}`);
  return [...places("content", content), ...places("source", source), ...places("cue", cue)];
}
