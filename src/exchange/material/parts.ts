import type { Archive, OriginEntry, PageRequest, SearchQuery } from "../../archive/archive.ts";
import { every } from "../../archive/every.ts";
import { commitmentTellingEntry, incidentEntryOf } from "../../archive/export.ts";
import { OnrecordError } from "../../record/error.ts";

/**
 * A part of what is asked for: the statements that match a search, of these only one where it is named; `whole`: everything in an article; `entry`: of an
 * article one entry beside statements, by its id.
 */
export interface Part {
  readonly query: Pick<SearchQuery, "capture" | "party">;
  readonly only?: string;
  readonly whole?: string;
  readonly entry?: { readonly id: string; readonly sure: boolean };
}

/** What an id means: statements (s…), parties (p…), commitments (c…), incidents (i…), origins (o…), articles by SHA-256. Throws `not-found`. */
export async function partsOf(archive: Archive, id: string): Promise<Part[]> {
  if (/^s[0-9a-f]{20}$/.test(id)) return [await statementPart(archive, id)];
  if (/^p[0-9a-f]{20}$/.test(id)) {
    const party = await archive.party(id);
    if (!party) throw missing(id);
    return [{ query: { party: party.id } }];
  }
  if (/^[ci][0-9a-f]{20}$/.test(id)) {
    const parts: Part[] = id.startsWith("i") ? await tellingsOf(archive, id) : [];
    const coded = await codedIn(archive, new Set(parts.flatMap(({ query }) => query.capture ?? [])));
    for (const statement of new Set([...(await statementsIn(archive, id)), ...coded])) parts.push(await statementPart(archive, statement));
    return parts;
  }
  return (await articlesOf(archive, id)).map((capture) => ({ query: { capture }, whole: capture }));
}

async function statementPart(archive: Archive, id: string): Promise<Part> {
  const statement = await archive.statement(id);
  if (!statement) throw missing(id);
  return { query: { capture: statement.capture }, only: statement.id };
}

/** The incidents of articles that an incident over articles is: one may be told by no statement, in the reporter's own voice. */
async function tellingsOf(archive: Archive, id: string): Promise<Part[]> {
  const incident = await archive.incident(id);
  if (!incident) throw missing(id);
  return incident.members.map(({ capture, local }) => ({ query: { capture }, entry: { id: `${capture}/${local}`, sure: incident.sure } }));
}

/** The statements that people marked or graded in some articles: what was coded of them by hand belongs to what they tell, whether or not a statement that was found does. */
async function codedIn(archive: Archive, captures: ReadonlySet<string>): Promise<string[]> {
  const coded = new Set<string>();
  for (const capture of captures)
    for (const { decision } of await archive.decisions({ capture, kinds: ["add", "grade"] })) {
      const statement = "statement" in decision ? await archive.statement(decision.statement) : null;
      if (statement && statement.decided?.kind !== "rejected") coded.add(statement.id);
    }
  return [...coded].sort();
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
    for await (const { capture } of every((request) => membersOf(archive, id, request))) captures.push(capture);
    return captures;
  }
  throw missing(id);
}

async function membersOf(archive: Archive, id: string, request: PageRequest): Promise<OriginEntry["members"]> {
  const origin = await archive.origin(id, request);
  if (!origin) throw missing(id);
  return origin.members;
}

function missing(id: string): OnrecordError {
  return new OnrecordError(
    "not-found",
    `Expected the id of a statement, party, commitment, incident, origin or article of this archive, not \`${id}\`. \`onrecord search\`, \`parties\`, \`commitments\`, \`incidents\`, \`origins\` and \`articles\` show them.`,
    { id },
  );
}
