import type { Archive, ExportEntry } from "../../archive/archive.ts";
import { every } from "../../archive/every.ts";
import { commitmentTellingEntry, eventEntryOf, incidentEntryOf, tellingEntry } from "../../archive/export.ts";
import type { Named } from "./named.ts";

/** How many are asked for at a time: as many as a list gives. */
const PAGE = 1000;

/** The commitments over articles that chosen ones belong to. */
export function commitmentsOver(archive: Archive, { commitments }: Named, all: boolean): Promise<ExportEntry[]> {
  return gathered(commitments, async (id) => {
    const commitment = await archive.commitment(id);
    return commitment && (all || commitment.sure) ? commitmentTellingEntry(commitment) : null;
  });
}

/** The incidents over articles that chosen ones belong to. */
export function incidentsOver(archive: Archive, { incidents }: Named, all: boolean): Promise<ExportEntry[]> {
  return gathered(incidents, async (id) => {
    const incident = await archive.incident(id);
    return incident && (all || incident.sure) ? incidentEntryOf(incident) : null;
  });
}

/** The events over articles that chosen ones belong to. */
export async function eventsOver(archive: Archive, { events }: Named): Promise<ExportEntry[]> {
  const found: ExportEntry[] = [];
  if (events.size === 0) return found;
  for await (const event of every((request) => archive.events(request)))
    if (event.tellings.some(({ capture, local }) => events.has(`${capture}/${local}`))) found.push(eventEntryOf(event));
  return found.sort(byId);
}

/** The origins that the chosen articles lead back to. */
export async function originsOver(archive: Archive, { captures }: Named): Promise<ExportEntry[]> {
  const ids = new Set<string>();
  for (const capture of captures) {
    const lineage = await archive.lineage(capture);
    if (lineage) ids.add(lineage.origin.id);
  }
  return gathered(ids, async (id) => {
    const { members, name, root, review } = (await archive.origin(id, { limit: PAGE }))!;
    const articles = members.entries.map(({ capture, lineage, why }) => ({ capture, lineage, why }));
    return { type: "origin", id, name, root, articles, size: members.total, review };
  });
}

/** What several statements tell, where a chosen one is among them. */
export function tellingsOver(archive: Archive, { tellings }: Named): Promise<ExportEntry[]> {
  return gathered(tellings, async (id) => {
    const telling = await archive.telling(id);
    if (!telling || telling.size < 2) return null;
    const members = telling.appearances.map(({ statement, likeness }) => ({ id: statement.id, likeness }));
    return tellingEntry({ id: telling.told.id, members, size: telling.size, review: telling.review }, telling.told);
  });
}

/** The entries that ids lead to, each once, sorted by their own id. */
async function gathered(ids: ReadonlySet<string>, entryOf: (id: string) => Promise<ExportEntry | null>): Promise<ExportEntry[]> {
  const found = new Map<string, ExportEntry>();
  for (const id of ids) {
    const entry = await entryOf(id);
    if (entry) found.set(entry.id, entry);
  }
  return [...found.values()].sort(byId);
}

/** Orders entries by their ids. */
export function byId(one: ExportEntry, other: ExportEntry): number {
  return one.id < other.id ? -1 : 1;
}
