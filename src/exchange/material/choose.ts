import type { Archive, SearchQuery } from "../../archive/archive.ts";
import { commitmentTellingEntry, incidentEntryOf } from "../../archive/export.ts";
import { OnrecordError } from "../../record/error.ts";
import { chosenRecord } from "./chosen.ts";
import type { Material } from "./material.ts";
import { wholeRecord } from "./whole.ts";

/** How many statements are asked for at a time: as many as a search gives. */
const PAGE = 1000;

/** What a person asks to have written; nothing asked is the whole record. */
export interface Asked {
  /** Statements (s…), parties (p…), commitments (c…), incidents (i…), origins (o…), or articles by their capture's SHA-256: what is in any of them. */
  readonly ids: readonly string[];
  /** Of these, what matches the search. */
  readonly filters: Omit<SearchQuery, "limit" | "after">;
  /** Also what is neither sure nor decided. */
  readonly all: boolean;
}

/** What of an archive is to be written. Throws `not-found` for an id that leads nowhere, `bad-query`. */
export async function choose(archive: Archive, { ids, filters, all: unsure }: Asked): Promise<Material> {
  const { standing = unsure ? "any" : "sure", ...search } = filters;
  const all = standing !== "sure";
  const isWhole = Object.keys(search).length === 0 && standing !== "unsure";
  if (ids.length === 0 && isWhole) return wholeRecord(archive, all);
  const choice = new Map<string, Set<string> | "all">();
  const query: SearchQuery = { ...search, standing };
  if (ids.length === 0) await take(archive, query, choice);
  for (const id of ids) await takeFrom(archive, id, isWhole, query, choice);
  return chosenRecord(archive, all, choice);
}

type Taken = Map<string, Set<string> | "all">;

async function takeFrom(archive: Archive, id: string, isWhole: boolean, query: SearchQuery, taken: Taken): Promise<void> {
  if (/^s[0-9a-f]{20}$/.test(id)) return takeStatement(archive, id, query, taken);
  if (/^p[0-9a-f]{20}$/.test(id)) {
    const party = await archive.party(id);
    if (!party) throw missing(id);
    return take(archive, { ...query, party: party.id }, taken);
  }
  if (/^[ci][0-9a-f]{20}$/.test(id)) {
    for (const statement of await statementsIn(archive, id)) await takeStatement(archive, statement, query, taken);
    return;
  }
  for (const capture of await articlesOf(archive, id))
    if (isWhole) taken.set(capture, "all");
    else await take(archive, { ...query, capture }, taken);
}

async function takeStatement(archive: Archive, id: string, query: SearchQuery, taken: Taken): Promise<void> {
  const statement = await archive.statement(id);
  if (!statement) throw missing(id);
  await take(archive, { ...query, capture: statement.capture }, taken, statement.id);
}

/** The statements that a commitment or an incident over articles names. */
async function statementsIn(archive: Archive, id: string): Promise<string[]> {
  const [commitment, incident] = id.startsWith("c") ? [await archive.commitment(id), null] : [null, await archive.incident(id)];
  const entry = commitment ? commitmentTellingEntry(commitment) : incident && incidentEntryOf(incident);
  if (!entry) throw missing(id);
  return [...new Set(stringsIn(entry).filter((text) => /^s[0-9a-f]{20}$/.test(text)))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

async function articlesOf(archive: Archive, id: string): Promise<string[]> {
  if (/^[0-9a-f]{64}$/.test(id)) {
    if (await archive.article(id)) return [id];
  } else if (/^o[0-9a-f]{20}$/.test(id)) {
    const captures: string[] = [];
    for (let after: string | undefined; ; ) {
      const members = (await archive.origin(id, { limit: PAGE, ...(after !== undefined && { after }) }))?.members;
      if (!members) throw missing(id);
      captures.push(...members.entries.map(({ capture }) => capture));
      if (members.next === null) return captures;
      after = members.next;
    }
  }
  throw missing(id);
}

/** Takes the statements that match; of these only one where it is named. */
async function take(archive: Archive, query: SearchQuery, taken: Taken, only?: string): Promise<void> {
  for (let after: string | undefined; ; ) {
    const { entries, next } = await archive.search({ ...query, limit: PAGE, ...(after !== undefined && { after }) });
    for (const { id, capture } of entries) {
      if (only !== undefined && id !== only) continue;
      const before = taken.get(capture) ?? new Set<string>();
      if (before !== "all") taken.set(capture, before.add(id));
    }
    if (next === null) return;
    after = next;
  }
}

function missing(id: string): OnrecordError {
  return new OnrecordError(
    "not-found",
    `Expected the id of a statement, party, commitment, incident, origin or article of this archive, not \`${id}\`. \`onrecord search --json\` shows ids.`,
    { id },
  );
}
