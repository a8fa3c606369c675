import type { Archive, ExportEntry } from "../../archive/archive.ts";
import { articleEntry, captureEntry, decisionEntry, partyEntry, statementEntry, type Within } from "../../archive/export.ts";
import type { Decision } from "../../record/decision.ts";
import { type Chosen, chapterOf, names } from "./chapter.ts";
import type { Chapter, Material } from "./material.ts";
import { type Named, note, nothingNamed } from "./named.ts";
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
  const named = nothingNamed([...choice.keys()].sort());
  for await (const chapter of articles()) {
    note(named, chapter, choice.get(chapter.capture)!);
    yield articleEntry(chapter);
  }
  const within = async function* (type: Within): AsyncIterable<ExportEntry> {
    if (named.types.has(type)) for await (const chapter of articles()) yield* chapter.within(type);
  };
  for (const capture of named.captures) {
    const stored = await archive.capture(capture);
    if (stored) yield captureEntry(stored);
  }
  yield* within("commitment");
  yield* await commitmentsOver(archive, named, all);
  yield* await decisionsOn(archive, choice, named);
  yield* within("event");
  yield* await eventsOver(archive, named);
  yield* within("figure");
  yield* within("incident");
  yield* await incidentsOver(archive, named, all);
  yield* await originsOver(archive, named);
  for (const id of [...named.parties].sort()) {
    const party = await archive.party(id);
    if (party) yield partyEntry(party);
  }
  yield* within("quotation");
  yield* within("relation");
  for (const id of [...named.statements].sort()) {
    const statement = await archive.statement(id);
    if (statement) yield statementEntry(statement);
  }
  yield* await tellingsOver(archive, named);
}

/** Whether a decision says of incidents what is one with what, where incidents were chosen of its article. */
function isOnIncidents(decision: Decision, chosen: ReadonlySet<string>): boolean {
  return "of" in decision && decision.of === "incident" && [...chosen].some((id) => id.includes("/i"));
}

/** The decisions on chosen statements, on chosen incidents, and all on articles that were chosen as a whole. */
async function decisionsOn(archive: Archive, choice: Choice, { statements }: Named): Promise<ExportEntry[]> {
  const decisions = new Map<string, Decision>();
  for (const [capture, chosen] of choice)
    for (const { decision } of await archive.decisions({ capture }))
      if (chosen === "all" || names(decision, statements) || isOnIncidents(decision, chosen)) decisions.set(decision.id, decision);
  return [...decisions.values()].map(decisionEntry).sort(byId);
}
