import type { PageRequest, Suggested, SuggestedPage, SuggestedThing } from "../archive.ts";
import { COMMITMENTS } from "../commitments.ts";
import { INCIDENTS } from "../incidents/index.ts";
import type { LinkKind } from "../links.ts";
import { fromCursor, KeyAndId, limitOf, toCursor } from "../page.ts";
import { gatheredWith } from "./commitments/gathered.ts";
import type { Db } from "./connection.ts";
import { isNamed } from "./decide-links.ts";
import { summariesByIds } from "./incidents/incidents.ts";
import { clusterOf } from "./linking/index.ts";
import { suggestionsFor } from "./linking/suggestions.ts";
import { dossierOf } from "./party-dossier.ts";
import { partyPage } from "./party-pages.ts";

/** How many things of one kind are looked at for one part of the list: of most there is nothing to ask. */
const LOOKED_AT = { together: 25, most: 100 };

/** How many tellings of one thing are compared: a person reads them. */
const TELLINGS = 50;

/** Where what may be one is looked for: what there is, a part at a time, and what each may be one with. */
interface Source {
  list(db: Db, after: string | undefined): Promise<{ readonly ids: readonly string[]; readonly next: string | null }>;
  suggested(db: Db, id: string): Promise<readonly Suggested[]>;
}

/** Parties first, those that say most first; then incidents and commitments. */
const SOURCES: readonly Source[] = [
  {
    async list(db, after) {
      const { entries, next } = await partyPage(db, { limit: LOOKED_AT.together, ...(after && { after }) });
      return { ids: entries.map(({ id }) => id), next };
    },
    suggested: suggestedParties,
  },
  told("incident", INCIDENTS, incidentsNamed),
  told("commitment", COMMITMENTS, commitmentsNamed),
];

/** Two things each that may be one. A part may hold fewer than were asked for, though others follow. */
export async function suggestedPage(db: Db, request: PageRequest): Promise<SuggestedPage> {
  const limit = limitOf(request);
  const [place, begun] = fromCursor(request.after, KeyAndId) ?? ["0 ", ""];
  const entries: Suggested[] = [];
  let from = begun;
  let after = place.slice(place.indexOf(" ") + 1) || undefined;
  for (let number = Number.parseInt(place, 10) || 0; number < SOURCES.length; number++, after = undefined) {
    const source = SOURCES[number]!;
    for (let looked = 0; ; looked += LOOKED_AT.together) {
      if (looked === LOOKED_AT.most) return { entries, next: toCursor([`${number} ${after ?? ""}`, ""]) };
      const { ids, next } = await source.list(db, after);
      for (const id of ids) {
        if (from !== "" && id !== from) continue;
        from = "";
        const found = await source.suggested(db, id);
        // What is asked of one thing stays together, so that a part ends between two.
        if (entries.length > 0 && entries.length + found.length > limit)
          return { entries, next: toCursor([`${number} ${after ?? ""}`, id]) };
        entries.push(...found);
      }
      if (next === null) break;
      after = next;
    }
  }
  return { entries, next: null };
}

/** Two that both have a page are asked about once, on the one whose id comes first; only of parties that a decision can name. */
async function suggestedParties(db: Db, id: string): Promise<Suggested[]> {
  const dossier = await dossierOf(db, id);
  const asked = dossier?.suggestions.flatMap((one) => (one.kind === "merge" && !(one.paged && one.id < id) ? [one] : [])) ?? [];
  if (!dossier || asked.length === 0 || !(await isNamed(db, id))) return [];
  const { name, articles, why: known } = dossier.party;
  const found: Suggested[] = [];
  for (const { paged, met, why, ...thing } of asked) {
    if (!(await isNamed(db, thing.id))) continue;
    const other = { id: thing.id, name: thing.name, articles: thing.articles, met: paged ? null : met };
    found.push({ of: "party", one: { id, name, articles, met: null }, other, why, known });
  }
  return found;
}

/** What articles tell of, gathered round centres: each asked about once, on the one whose id comes first where either is like the other. */
function told(
  of: "incident" | "commitment",
  kind: LinkKind,
  named: (db: Db, ids: readonly string[]) => Promise<ReadonlyMap<string, SuggestedThing>>,
): Source {
  const others = async (db: Db, id: string) => {
    const cluster = await clusterOf(db, of, id, TELLINGS);
    if (cluster?.id !== id) return [];
    return suggestionsFor(
      db,
      kind,
      cluster.members.map((member) => member.id),
    );
  };
  return {
    async list(db, after = "") {
      const rows = await db
        .selectFrom("links")
        .select("id")
        .where("kind", "=", of)
        .whereRef("centre", "=", "seq")
        .where("id", ">", after)
        .orderBy("id")
        .limit(LOOKED_AT.together)
        .execute();
      return { ids: rows.map(({ id }) => id), next: rows.length < LOOKED_AT.together ? null : rows.at(-1)!.id };
    },
    async suggested(db, id) {
      const found: Suggested[] = [];
      for (const { id: other, likeness } of await others(db, id)) {
        // What is said not to have been given is not the same as what was.
        if (likeness.how === "denied") continue;
        if (other < id && (await others(db, other)).some((back) => back.id === id)) continue;
        const things = await named(db, [id, other]);
        const [one, two] = [things.get(id), things.get(other)];
        if (one && two) found.push({ of, one, other: two, why: likeness.why, known: null });
      }
      return found;
    },
  };
}

async function incidentsNamed(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, SuggestedThing>> {
  const summaries = await summariesByIds(db, ids);
  return new Map(
    summaries.map(({ id, names, actors, victims, articles }) => [
      id,
      { id, name: names[0] ?? [...actors, ...victims].join(", "), articles, met: null },
    ]),
  );
}

async function commitmentsNamed(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, SuggestedThing>> {
  const things = new Map<string, SuggestedThing>();
  for (const id of ids) {
    const gathered = await gatheredWith(db, id, 1);
    if (gathered) things.set(id, { id, name: gathered.members[0]!.sketch.words, articles: gathered.size, met: null });
  }
  return things;
}
