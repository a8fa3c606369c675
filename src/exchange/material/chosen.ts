import type { Archive, ExportEntry } from "../../archive/archive.ts";
import { articleEntry, captureEntry, decisionEntry, partyEntry, statementEntry, type Within } from "../../archive/export.ts";
import type { Decision } from "../../record/decision.ts";
import { type Chosen, chapterOf, names } from "./chapter.ts";
import type { Chapter, Material } from "./material.ts";
import { byId, commitmentsOver, eventsOver, incidentsOver, originsOver, tellingsOver } from "./over.ts";

/** The articles that something was chosen of, and what. */
export type Choice = ReadonlyMap<string, Chosen>;

/**
 * A part of a record: the chosen statements with the articles and captures that they stand in, the decisions on them, their speakers' pages, and what
 * else names them. What is held grows with the choice, by the ids of the chosen only.
 */
export function chosenRecord(archive: Archive, all: boolean, choice: Choice): Material {
  const article = async (capture: string): Promise<Chapter | null> => {
    const chosen = choice.get(capture);
    const stored = chosen && (await archive.article(capture));
    return stored ? chapterOf(archive, stored, all, chosen) : null;
  };
  async function* articles(): AsyncIterable<Chapter> {
    for (const capture of [...choice.keys()].sort()) {
      const chapter = await article(capture);
      if (chapter) yield chapter;
    }
  }
  return { archive, all, entries: () => entries(archive, all, choice, articles), articles, article };
}

async function* entries(
  archive: Archive,
  all: boolean,
  choice: Choice,
  articles: () => AsyncIterable<Chapter>,
): AsyncIterable<ExportEntry> {
  const named: Named = { captures: [...choice.keys()].sort(), statements: new Set(), parties: new Set() };
  for await (const chapter of articles()) {
    note(named, chapter, choice.get(chapter.capture)!);
    yield articleEntry(chapter);
  }
  for (const capture of named.captures) {
    const stored = await archive.capture(capture);
    if (stored) yield captureEntry(stored);
  }
  yield* within(articles, "commitment");
  yield* await commitmentsOver(archive, articles, all);
  yield* await decisionsOn(archive, choice, named);
  yield* within(articles, "event");
  yield* await eventsOver(archive, articles);
  yield* within(articles, "figure");
  yield* within(articles, "incident");
  yield* await incidentsOver(archive, articles, all);
  yield* await originsOver(archive, articles);
  for (const id of [...named.parties].sort()) {
    const party = await archive.party(id);
    if (party) yield partyEntry(party);
  }
  yield* within(articles, "quotation");
  yield* within(articles, "relation");
  for (const id of [...named.statements].sort()) {
    const statement = await archive.statement(id);
    if (statement) yield statementEntry(statement);
  }
  yield* await tellingsOver(archive, articles);
}

/** What the chosen articles name. */
interface Named {
  readonly captures: readonly string[];
  readonly statements: Set<string>;
  readonly parties: Set<string>;
}

function note({ statements, parties }: Named, chapter: Chapter, chosen: Chosen): void {
  for (const { id, by } of chapter.statements) {
    statements.add(id);
    for (const { party } of by) if (party !== null) parties.add(party);
  }
  if (chosen === "all") for (const { party } of chapter.parties) if (party !== null) parties.add(party);
}

async function* within(articles: () => AsyncIterable<Chapter>, type: Within): AsyncIterable<ExportEntry> {
  for await (const chapter of articles()) yield* chapter.within(type);
}

/** The decisions on chosen statements, and all on articles that were chosen as a whole. */
async function decisionsOn(archive: Archive, choice: Choice, { statements }: Named): Promise<ExportEntry[]> {
  const decisions = new Map<string, Decision>();
  for (const [capture, chosen] of choice)
    for (const { decision } of await archive.decisions({ capture }))
      if (chosen === "all" || names(decision, statements)) decisions.set(decision.id, decision);
  return [...decisions.values()].map(decisionEntry).sort(byId);
}
