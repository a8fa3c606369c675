import type { ExportEntry, StatementEntry } from "../../archive/archive.ts";
import { VALUE_KINDS } from "../../archive/incidents/index.ts";
import { type Article, writersOf } from "../../record/article.ts";
import type { Commitment } from "../../record/commitment.ts";
import type { Incident } from "../../record/incident.ts";
import { overlap, type Span, slice } from "../../record/span.ts";
import type { Relation } from "../../record/statement.ts";
import type { Chapter, Material } from "../material/material.ts";

/** An article's part of a dossier, in words: what a page of it shows whatever it is written in. */
export interface Section {
  readonly capture: string;
  readonly title: string;
  /** Publisher, day, byline, address: what is known. */
  readonly about: readonly string[];
  readonly address: string | null;
  readonly language: string;
  readonly statements: readonly Item[];
  readonly commitments: readonly string[];
  readonly incidents: readonly (readonly string[])[];
}

/** A statement in a dossier. */
export interface Item {
  readonly id: string;
  readonly speakers: string;
  readonly act: string;
  readonly date: string | null;
  /** The paragraphs around it, with where its content stands in them. */
  readonly passage: string;
  readonly marks: readonly Span[];
  readonly content: string;
  /** From the outlet to the speaker, in the article's words. */
  readonly chain: readonly string[];
  /** How it stands, what it does to other statements, why it was made: a line each. */
  readonly remarks: readonly string[];
}

/** The types that a dossier tells of. */
export const IN_DOSSIER = new Set(["article", "commitment", "decision", "incident", "relation", "statement"]);
export const NOT_IN_DOSSIER = "A dossier shows articles, statements, relations, commitments and incidents.";

/** The articles of a dossier, earliest first, those of no known day last, then by hash. What is held of all is a day and a hash. */
export async function* sections(material: Material): AsyncIterable<Section> {
  const days: string[] = [];
  for await (const entry of material.entries()) {
    if (entry.type > "article") break;
    days.push(`${(entry.article as Article).published?.earliest ?? "~"} ${entry.id}`);
  }
  for (const day of days.sort()) {
    const chapter = await material.article(day.slice(day.indexOf(" ") + 1));
    if (chapter) yield await sectionOf(material, chapter);
  }
}

async function sectionOf(material: Material, chapter: Chapter): Promise<Section> {
  const { title, publisher, published, address, language } = chapter.article;
  const notes = new Map<string, string | null>();
  if (chapter.statements.some(({ decided }) => decided))
    for (const { decision } of await material.archive.decisions({ capture: chapter.capture })) notes.set(decision.id, decision.note);
  return {
    capture: chapter.capture,
    title: title?.text ?? "Untitled",
    about: [publisher?.name ?? "", published?.edtf ?? "", writersOf(chapter.article).join(", ")].filter((part) => part !== ""),
    ...{ address, language },
    statements: chapter.statements.map((statement) => itemOf(statement, chapter, notes)),
    commitments: chapter.within("commitment").map((entry) => commitmentLine(entry as unknown as Commitment, chapter)),
    incidents: chapter.within("incident").map((entry) => incidentLines(entry as unknown as Incident, chapter)),
  };
}

function itemOf(statement: StatementEntry, chapter: Chapter, notes: ReadonlyMap<string, string | null>): Item {
  const { id, by, act, date, passage, content, words, sourcing, decided, sure, why, told } = statement;
  const [start, end] = passage.span;
  const note = decided && notes.get(decided.decision);
  return {
    ...{ id, date, passage: passage.text, content: words.content },
    speakers: by.map(({ name }) => name).join(", ") || "Nobody named",
    act: act.main,
    marks: content
      .filter((span) => overlap(span, [start, end]))
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]),
    chain: sourcing.map(({ words: spans }) => spans.map((span) => slice(chapter.text, span)).join(" … ")).filter((hop) => hop !== ""),
    remarks: [
      sure ? "Sure" : "Not sure: nobody has decided",
      ...(decided ? [`Decided: ${decided.kind} by ${decided.by}${note ? `: ${note}` : ""}`] : []),
      ...(told && told.articles > 1 ? [`Told in ${told.articles} articles of ${told.origins} independent origins`] : []),
      ...chapter.within("relation").flatMap((entry) => relationLine(entry, id)),
      `Why: ${why}`,
    ],
  };
}

function relationLine(entry: ExportEntry, id: string): string[] {
  const { from, to, kind, why } = entry as unknown as Relation;
  return from === id ? [`It ${kind} ${to}: ${why}`] : [];
}

function commitmentLine({ action, polarity, given, sure }: Commitment, { text }: Chapter): string {
  const words = action.map((span) => slice(text, span)).join(" … ");
  return `${polarity === "do" ? "To do" : "Not to do"} (${given}${sure ? "" : ", not sure"}): ${words}`;
}

function incidentLines(incident: Incident, { parties, article }: Chapter): string[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const whoSays = (by: string | null) =>
    by === "article" ? (article.publisher?.name ?? "the article") : by === null ? "not said" : (names.get(by) ?? by);
  return VALUE_KINDS.flatMap((kind) =>
    incident[kind].map((value) => `${"of" in value ? value.of : kind}: ${value.text} (who says so: ${whoSays(value.by)})`),
  );
}
