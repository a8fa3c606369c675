import type { Archive, ExportEntry } from "../../archive/archive.ts";
import { commitmentTellingEntry, eventEntryOf, incidentEntryOf, tellingEntry } from "../../archive/export.ts";
import { incidentIds } from "../../archive/incidents/index.ts";
import { commitmentIds } from "../../linking/index.ts";
import { slice } from "../../record/span.ts";
import type { Chapter } from "./material.ts";

/** How many are asked for at a time: as many as a list gives. */
const PAGE = 1000;

type Chapters = () => AsyncIterable<Chapter>;

/** The commitments over articles that some chosen commitment of an article belongs to. */
export async function commitmentsOver(archive: Archive, chapters: Chapters, all: boolean): Promise<ExportEntry[]> {
  const ids = async function* (chapter: Chapter): AsyncIterable<string> {
    const { capture, text, findings } = chapter;
    const chosen = new Set(chapter.within("commitment").map(({ id }) => id));
    const over = commitmentIds(
      capture,
      findings.commitments.map(({ action }) => action.map((span) => slice(text, span))),
    );
    for (const [index, { id }] of findings.commitments.entries()) if (chosen.has(`${capture}/${id}`)) yield over[index]!;
  };
  return gathered(chapters, ids, async (id) => {
    const commitment = await archive.commitment(id);
    return commitment && (all || commitment.sure) ? commitmentTellingEntry(commitment) : null;
  });
}

/** The incidents over articles that some chosen incident of an article belongs to. */
export async function incidentsOver(archive: Archive, chapters: Chapters, all: boolean): Promise<ExportEntry[]> {
  const ids = async function* (chapter: Chapter): AsyncIterable<string> {
    const { capture, findings } = chapter;
    const chosen = new Set(chapter.within("incident").map(({ id }) => id));
    const over = incidentIds(capture, findings.incidents);
    for (const [index, { id }] of findings.incidents.entries()) if (chosen.has(`${capture}/${id}`)) yield over[index]!;
  };
  return gathered(chapters, ids, async (id) => {
    const incident = await archive.incident(id);
    return incident && (all || incident.sure) ? incidentEntryOf(incident) : null;
  });
}

/** The events over articles that some chosen event of an article belongs to. */
export async function eventsOver(archive: Archive, chapters: Chapters): Promise<ExportEntry[]> {
  const chosen = new Set<string>();
  for await (const chapter of chapters()) for (const { id } of chapter.within("event")) chosen.add(id);
  const found: ExportEntry[] = [];
  for (let after: string | null = null; chosen.size > 0; ) {
    const { entries, next } = await archive.events({ limit: PAGE, ...(after !== null && { after }) });
    for (const event of entries)
      if (event.tellings.some(({ capture, local }) => chosen.has(`${capture}/${local}`))) found.push(eventEntryOf(event));
    if (next === null) break;
    after = next;
  }
  return found.sort(byId);
}

/** The origins that the chosen articles lead back to. */
export async function originsOver(archive: Archive, chapters: Chapters): Promise<ExportEntry[]> {
  const ids = async function* ({ capture }: Chapter): AsyncIterable<string> {
    const lineage = await archive.lineage(capture);
    if (lineage) yield lineage.origin.id;
  };
  return gathered(chapters, ids, async (id) => {
    const { members, name, root, review } = (await archive.origin(id, { limit: PAGE }))!;
    const articles = members.entries.map(({ capture, lineage, why }) => ({ capture, lineage, why }));
    return { type: "origin", id, name, root, articles, size: members.total, review };
  });
}

/** What several statements tell, where a chosen one is among them. */
export async function tellingsOver(archive: Archive, chapters: Chapters): Promise<ExportEntry[]> {
  const ids = async function* ({ statements }: Chapter): AsyncIterable<string> {
    for (const { told } of statements) if (told) yield told.id;
  };
  return gathered(chapters, ids, async (id) => {
    const telling = await archive.telling(id);
    if (!telling || telling.size < 2) return null;
    const members = telling.appearances.map(({ statement, likeness }) => ({ id: statement.id, likeness }));
    return tellingEntry({ id: telling.told.id, members, size: telling.size, review: telling.review }, telling.told);
  });
}

/** The entries that ids lead to, each once, sorted by their own id. */
async function gathered(
  chapters: Chapters,
  idsOf: (chapter: Chapter) => AsyncIterable<string>,
  entryOf: (id: string) => Promise<ExportEntry | null>,
): Promise<ExportEntry[]> {
  const asked = new Set<string>();
  const found = new Map<string, ExportEntry>();
  for await (const chapter of chapters())
    for await (const id of idsOf(chapter)) {
      if (asked.has(id)) continue;
      asked.add(id);
      const entry = await entryOf(id);
      if (entry) found.set(entry.id, entry);
    }
  return [...found.values()].sort(byId);
}

/** Orders entries by their ids. */
export function byId(one: ExportEntry, other: ExportEntry): number {
  return one.id < other.id ? -1 : 1;
}
