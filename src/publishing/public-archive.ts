import type { Archive, ExportEntry, PageRequest, SearchQuery, SearchResult, StatementEntry } from "../archive/archive.ts";
import { OnrecordError } from "../record/error.ts";
import { chosenStatements, type PublishChoice } from "./choice.ts";
import { cleaner } from "./clean.ts";
import { publicCommitment, publicIncident, publicPositions } from "./told.ts";

/** An archive as everybody may see it, and what of it that is. */
export interface PublicArchive {
  readonly archive: Archive;
  /** The statements' ids, newest first. */
  readonly statements: readonly string[];
  /** The articles in which they stand, and who says them, as far as he has a page. */
  readonly captures: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/** Entries of the export that are the record; the rest is of those who work on it. */
const PUBLIC_TYPES = [
  "article",
  "capture",
  "statement",
  "party",
  "origin",
  "telling",
  "commitment",
  "incident",
  "event",
  "figure",
  "quotation",
  "relation",
];
const ofReviewers = (type: string): boolean => !PUBLIC_TYPES.some((one) => type === one || type.startsWith(`${one}-`));

/** How many statements are asked for at a time. */
const PAGE = 1000;

/**
 * The one gate between an archive and what is published of it: it reads, and gives only what was chosen, without who decided where that is not asked
 * for. What it does not know how to clean it refuses with `not-found`, so that a new part of the archive is not public by accident.
 */
export async function publicArchive(archive: Archive, choice: PublishChoice): Promise<PublicArchive> {
  const chosen = new Set<string>();
  const [captures, speakers] = [new Set<string>(), new Set<string>()];
  for await (const { id, capture, by } of chosenStatements(archive, choice)) {
    chosen.add(id);
    captures.add(capture);
    for (const { party } of by) if (party !== null) speakers.add(party);
  }
  const clean = cleaner(chosen, choice);
  const read: Partial<Archive> = {
    place: "",
    world: archive.world,
    close: async () => {},
    search: (query) => searchIn(archive, chosen, query, clean),
    statement: async (id) => {
      const found = await archive.statement(id);
      return found && chosen.has(found.id) ? clean(found) : null;
    },
    telling: async (id) => {
      const told = await archive.telling(id);
      return told && { ...clean(told), maybe: [] };
    },
    article: async (sha256) => clean(await archive.article(sha256)),
    captures: () => archive.captures(),
    capture: (sha256) => archive.capture(sha256),
    given: (sha256) => archive.given(sha256),
    versions: (sha256) => archive.versions(sha256),
    lineage: (sha256) => archive.lineage(sha256),
    related: async (id) => clean(await archive.related(id)),
    decisions: async (filter) => (choice.reviewers ? archive.decisions(filter) : []),
    party: (id) => archive.party(id),
    parties: (page) => archive.parties(page),
    dossier: async (id) => {
      const found = await archive.dossier(id);
      // What a commitment's words are to everybody its own page tells.
      return found && { ...found, suggestions: [], commitments: [] };
    },
    commitments: async (request) => {
      const page = await archive.commitments(request);
      const told = await Promise.all(page.entries.map(({ id }) => archive.commitment(id)));
      const words = told.map((entry) => entry && publicCommitment(clean(entry), choice).words);
      return { ...page, entries: page.entries.map((entry, at) => ({ ...entry, words: words[at] ?? entry.words })) };
    },
    commitment: async (id) => {
      const found = await archive.commitment(id);
      return found && publicCommitment(clean(found), choice);
    },
    incidents: async (query) => {
      const page = await archive.incidents(query);
      const told = await Promise.all(page.entries.map(({ id }) => archive.incident(id)));
      const entries = page.entries.map((entry, at) => {
        const whole = told[at];
        const { names, victims, actors } = whole ? publicIncident(whole, clean(whole), choice) : entry;
        return { ...entry, names, victims, actors };
      });
      return { ...page, entries };
    },
    incident: async (id) => {
      const found = await archive.incident(id);
      return found && publicIncident(found, clean(found), choice);
    },
    positions: async (query) => publicPositions(clean(await archive.positions(query))),
    sides: () => archive.sides(),
    side: async (name) => clean(await archive.side(name)),
    origins: (page: PageRequest) => archive.origins(page),
    origin: (id, page) => archive.origin(id, page),
    status: () => archive.status(),
    prove: (id) => archive.prove(id),
    export: (request) => publicEntries(archive.export(request), clean, choice),
  };
  const gate = new Proxy(read as Archive, { get: (_, name) => read[name as keyof Archive] ?? refused(name) });
  return { archive: gate, statements: [...chosen], captures, speakers };
}

/** Looks through all that matches, since the archive does not know what is chosen. */
async function searchIn(
  archive: Archive,
  chosen: ReadonlySet<string>,
  { limit = 50, after: _, ...query }: SearchQuery,
  clean: <T>(value: T) => T,
): Promise<SearchResult> {
  const found: StatementEntry[] = [];
  const acts = new Map<string, number>();
  let none: Partial<SearchResult["facets"]> = {};
  for (let from: string | undefined; ; ) {
    const page = await archive.search({ ...query, limit: PAGE, ...(from !== undefined && { after: from }) });
    none = Object.fromEntries(Object.keys(page.facets).map((name) => [name, []]));
    const own = page.entries.filter(({ id }) => chosen.has(id));
    for (const { act } of own) acts.set(act.main, (acts.get(act.main) ?? 0) + 1);
    found.push(...own);
    if (page.next === null) break;
    from = page.next;
  }
  const act = [...acts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  const facets = { ...none, act, standing: [{ value: "sure", count: found.length }] } as SearchResult["facets"];
  return { entries: clean(found.slice(0, limit)), next: null, total: found.length, facets };
}

async function* publicEntries(
  entries: AsyncIterable<ExportEntry>,
  clean: <T>(value: T) => T,
  { reviewers }: PublishChoice,
): AsyncGenerator<ExportEntry> {
  for await (const entry of entries) {
    const { type, from, to } = entry;
    const isHidden = (!reviewers && ofReviewers(type)) || clean([entry]).length === 0;
    if (!isHidden && (type !== "relation" || clean([from, to]).length === 2)) yield clean(entry);
  }
}

function refused(name: string | symbol): unknown {
  if (name === "then") return undefined;
  return () => {
    throw new OnrecordError("not-found", `Expected a part of the archive that is published, not \`${String(name)}\`.`);
  };
}
