import type { Archive, SearchQuery } from "../../archive/archive.ts";
import { everyMatch } from "../../archive/every.ts";
import { type Choice, chosenRecord } from "./chosen.ts";
import type { Material } from "./material.ts";
import { type Part, partsOf } from "./parts.ts";
import { wholeRecord } from "./whole.ts";

/** What a person asks to have written; nothing asked is the whole record. */
export interface Asked {
  /** What is in any of these; see `partsOf`. */
  readonly ids: readonly string[];
  /** Of these, what matches the search. */
  readonly filters: Omit<SearchQuery, "limit" | "after">;
  /** Also what is neither sure nor decided. */
  readonly all: boolean;
}

/** What is to be written, and what matches and is left out. */
export interface Chosen {
  readonly material: Material;
  /** Statements that are neither sure nor decided. */
  readonly waiting: number;
  /** Incidents that were asked for by their ids, and are not sure. */
  readonly unsure: number;
  /** Statements that a person rejected, of those that were asked for by ids, or of all. */
  readonly rejected: number;
}

/** What of an archive is to be written. Throws `not-found` for an id that leads nowhere, `bad-query`. */
export async function choose(archive: Archive, { ids, filters, all: unsure }: Asked): Promise<Chosen> {
  const { standing = unsure ? "any" : "sure", ...search } = filters;
  const all = standing !== "sure";
  const isWhole = Object.keys(search).length === 0 && standing !== "unsure";
  const parts: Part[] = [];
  for (const id of ids) parts.push(...(await partsOf(archive, id)));
  if (ids.length === 0) parts.push({ query: {} });
  const material =
    ids.length === 0 && isWhole
      ? wholeRecord(archive, all)
      : chosenRecord(archive, all, await choiceOf(archive, parts, { ...search, standing }, isWhole));
  return {
    material,
    waiting: all ? 0 : await waitingIn(archive, parts, search),
    unsure: all ? 0 : new Set(parts.flatMap(({ entry }) => (entry && !entry.sure ? entry.id : []))).size,
    rejected: isWhole ? await rejectedIn(archive, ids.length === 0 ? null : parts) : 0,
  };
}

async function choiceOf(archive: Archive, parts: readonly Part[], search: SearchQuery, isWhole: boolean): Promise<Choice> {
  const choice = new Map<string, Set<string> | "all">();
  for (const { query, only, whole, entry } of parts)
    if (whole !== undefined && isWhole) choice.set(whole, "all");
    else if (entry !== undefined) {
      const before = choice.get(query.capture!) ?? new Set<string>();
      if (isWhole && before !== "all") choice.set(query.capture!, before.add(entry.id));
    } else
      for await (const { id, capture } of everyMatch(archive, { ...search, ...query })) {
        const before = choice.get(capture) ?? new Set<string>();
        if (before !== "all" && (only === undefined || id === only)) choice.set(capture, before.add(id));
      }
  return choice;
}

async function waitingIn(archive: Archive, parts: readonly Part[], search: SearchQuery): Promise<number> {
  let waiting = 0;
  for (const { query, only } of parts.filter(({ entry }) => entry === undefined)) {
    const unsure: SearchQuery = { ...search, ...query, standing: "unsure" };
    if (only === undefined) waiting += (await archive.search({ ...unsure, limit: 1, facets: false })).total;
    else for await (const { id } of everyMatch(archive, unsure)) if (id === only) waiting++;
  }
  return waiting;
}

/** How many statements that were asked for stand rejected; `null`: of all. */
async function rejectedIn(archive: Archive, parts: readonly Part[] | null): Promise<number> {
  const rejected = new Set<string>();
  for (const { decision } of await archive.decisions()) {
    if (decision.kind !== "reject") continue;
    const statement = await archive.statement(decision.statement);
    if (statement?.decided?.kind !== "rejected") continue;
    const isAsked = ({ query, only, whole }: Part) =>
      only === statement.id || (only === undefined && (whole ?? query.capture) === statement.capture);
    if (parts === null || parts.some(isAsked)) rejected.add(statement.id);
  }
  return rejected.size;
}
