import type { Archive, SearchQuery } from "../../archive/archive.ts";
import { type Choice, chosenRecord } from "./chosen.ts";
import type { Material } from "./material.ts";
import { type Part, partsOf } from "./parts.ts";
import { wholeRecord } from "./whole.ts";

/** How many statements are asked for at a time: as many as a search gives. */
const PAGE = 1000;

/** What a person asks to have written; nothing asked is the whole record. */
export interface Asked {
  /** What is in any of these; see `partsOf`. */
  readonly ids: readonly string[];
  /** Of these, what matches the search. */
  readonly filters: Omit<SearchQuery, "limit" | "after">;
  /** Also what is neither sure nor decided. */
  readonly all: boolean;
}

/** What is to be written, and how many statements that match are left out since they are neither sure nor decided. */
export interface Chosen {
  readonly material: Material;
  readonly waiting: number;
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
  return { material, waiting: all ? 0 : await waitingIn(archive, parts, search) };
}

async function choiceOf(archive: Archive, parts: readonly Part[], search: SearchQuery, isWhole: boolean): Promise<Choice> {
  const choice = new Map<string, Set<string> | "all">();
  for (const { query, only, whole } of parts)
    if (whole !== undefined && isWhole) choice.set(whole, "all");
    else
      for await (const { id, capture } of matches(archive, { ...search, ...query })) {
        const before = choice.get(capture) ?? new Set<string>();
        if (before !== "all" && (only === undefined || id === only)) choice.set(capture, before.add(id));
      }
  return choice;
}

async function* matches(archive: Archive, query: SearchQuery): AsyncIterable<{ readonly id: string; readonly capture: string }> {
  for (let after: string | undefined; ; ) {
    const { entries, next } = await archive.search({ ...query, limit: PAGE, ...(after !== undefined && { after }) });
    yield* entries;
    if (next === null) return;
    after = next;
  }
}

async function waitingIn(archive: Archive, parts: readonly Part[], search: SearchQuery): Promise<number> {
  let waiting = 0;
  for (const { query, only } of parts) {
    const unsure: SearchQuery = { ...search, ...query, standing: "unsure" };
    if (only === undefined) waiting += (await archive.search({ ...unsure, limit: 1 })).total;
    else for await (const { id } of matches(archive, unsure)) if (id === only) waiting++;
  }
  return waiting;
}
