import type { Archive, IncidentEntry, IncidentQuery, IncidentSummary, SearchQuery, StatementEntry } from "./archive.ts";

/** How many statements, and how many incidents, are looked through for one answer; it then says where to go on. */
const LOOKED_THROUGH = { statements: 1000, incidents: 40 };

/** How many are asked for at a time: of an incident all that is said of it has to be gathered. */
const AT_ONCE = { statements: 250, incidents: 20 };

/** What rests on unnamed sources only: at most as many as were asked for and one batch more, and where to go on. */
export interface OnUnnamed<Entry> {
  readonly entries: readonly Entry[];
  readonly next: string | null;
}

/** An incident with those rows of its ladder that rest on unnamed sources only. */
export interface UnnamedAttributions {
  readonly incident: IncidentSummary;
  readonly rungs: IncidentEntry["ladder"];
  /** Whether all that lays it to anybody rests so. */
  readonly all: boolean;
}

/**
 * Statements that match and behind which nobody named stands in any article that tells them, each once, in the order of the search. Copies of one report count
 * as much as others here: one of them that names its source is enough. Throws `bad-query`.
 */
export async function statementsOnUnnamed(archive: Pick<Archive, "search">, query: SearchQuery): Promise<OnUnnamed<StatementEntry>> {
  const found = new Map<string, StatementEntry>();
  const wanted = query.limit ?? AT_ONCE.statements;
  let next = query.after;
  for (let looked = 0, limit = 0; looked < LOOKED_THROUGH.statements && found.size < wanted; looked += limit) {
    // Where so few were found that all that is left gives no more than is wanted, it is asked for at once: each search looks at the whole archive.
    const left = LOOKED_THROUGH.statements - looked;
    limit = looked > 0 && found.size * (left / looked) <= wanted - found.size ? left : AT_ONCE.statements;
    const page = await archive.search({ ...query, onUnnamed: true, limit, facets: false, ...(next !== undefined && { after: next }) });
    // What nobody is told to say rests on no source at all.
    for (const entry of page.entries)
      if (entry.told?.unnamedOnly && entry.by.length > 0 && !found.has(entry.told.id)) found.set(entry.told.id, entry);
    if (page.next === null) return { entries: [...found.values()], next: null };
    next = page.next;
  }
  return { entries: [...found.values()], next: next ?? null };
}

/** Incidents that somebody is named for on the word of unnamed sources only, in the order of the list. */
export async function attributionsOnUnnamed(
  archive: Pick<Archive, "incidents" | "incidentsTold">,
  query: IncidentQuery,
): Promise<OnUnnamed<UnnamedAttributions>> {
  const found: UnnamedAttributions[] = [];
  let next = query.after;
  for (
    let looked = 0;
    looked < LOOKED_THROUGH.incidents && found.length < (query.limit ?? AT_ONCE.incidents);
    looked += AT_ONCE.incidents
  ) {
    const page = await archive.incidents({ ...query, limit: AT_ONCE.incidents, ...(next !== undefined && { after: next }) });
    const told = await archive.incidentsTold(page.entries.map(({ id }) => id));
    for (const [at, incident] of page.entries.entries()) {
      const { ladder } = told[at]!;
      const rungs = ladder.filter(({ told }) => told.unnamedOnly);
      if (rungs.length > 0) found.push({ incident, rungs, all: rungs.length === ladder.length });
    }
    if (page.next === null) return { entries: found, next: null };
    next = page.next;
  }
  return { entries: found, next: next ?? null };
}
