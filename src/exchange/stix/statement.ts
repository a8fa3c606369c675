import type { StatementEntry } from "../../archive/archive.ts";
import { type Span, slice } from "../../record/span.ts";
import type { Chapter } from "../material/material.ts";
import { extended, PROGRAM } from "./extension.ts";
import { objectOf, type StixObject, stixId, timeOf } from "./object.ts";
import { partyRef } from "./parties.ts";

/** What every object of an article is made with. */
export interface Page {
  readonly chapter: Chapter;
  readonly marking: string | null;
  /** UTF-16 code units to code points. */
  readonly convert: (span: Span) => Span;
  /** The id of the article's Report. */
  readonly report: string;
}

/** The id of a statement's Note. */
export function noteRef(statement: string): string {
  return stixId("note", statement);
}

/** The pages of a statement's speakers, as ids of objects. */
export function speakerRefs({ by }: StatementEntry): string[] {
  return [...new Set(by.flatMap(({ party, kind }) => (party === null ? [] : [partyRef({ id: party, kind })])))];
}

/** A statement as a Note on its article's Report and its speakers; all that STIX has no word for stands in our extension. */
export function noteOf(statement: StatementEntry, { chapter, marking, convert, report }: Page): StixObject {
  const { id, act, topics, by, words, passage, date, form, kind, hedge, basis, sure, why, decided, told, within, refersTo } = statement;
  const who = by.map(({ name }) => name).join(", ") || "nobody named";
  const place = (spans: readonly Span[]) =>
    spans.map((span) => ({ exact: slice(chapter.text, span), utf16: span, code_points: convert(span) }));
  const values = {
    ...{
      created_by_ref: PROGRAM,
      abstract: `${act.main}: ${who}`,
      content: words.content || passage.text,
      lang: langOf(chapter.article.language),
    },
    labels: [...new Set([act.main, ...act.others, ...topics])],
    object_refs: [report, ...speakerRefs(statement)],
    external_references: [{ source_name: "onrecord", external_id: id }],
    extensions: extended({
      ...{ statement: id, capture: statement.capture, date, act: act.main, other_acts: act.others, act_why: act.why, form, kind },
      ...{ source: place(statement.source), cue: place(statement.cue), content: place(statement.content), passage: passage.text },
      speakers: by.map(({ name, kind: what, named, party }) => ({ name, kind: what, named, party })),
      chain: statement.sourcing.map(({ words: spans, named, kind: what, groundRule, channel }) => ({
        ...{ words: spans.map((span) => slice(chapter.text, span)), named, kind: what, ground_rule: groundRule, channel },
      })),
      ...{ hedge: hedge && { words: slice(chapter.text, hedge.span), band: hedge.band }, basis, sure, why, within, refers_to: refersTo },
      decided: decided && { kind: decided.kind, by: decided.by, decision: decided.decision },
      told: told && { articles: told.articles, origins: told.origins, on_unnamed_only: told.onUnnamedOnly, unknown: told.unknown },
    }),
  };
  return objectOf("note", id, timeOf(date), values, marking);
}

/** STIX wants a language of RFC 5646; what is not known is left out. */
export function langOf(language: string): string | null {
  return language === "und" ? null : language;
}
