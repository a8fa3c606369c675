import type { Archive, ArticleSummary, Facet, SearchQuery, SearchResult, StatementEntry, StoredArticle } from "../archive/archive.ts";
import { readSearch, withActNames } from "./search.ts";

/** The two sides of a comparison, as they are named in the address: `a.state=Varenia&b.state=Caldora`. */
export const SIDES = ["a", "b"] as const;
export type Side = (typeof SIDES)[number];

/** One side: the search, as the address and the archive have it, and what it finds. */
export interface Compared {
  readonly query: URLSearchParams;
  readonly result: SearchResult;
}

/** A value with how many statements of each side have it. */
export interface Counted {
  readonly value: string;
  readonly counts: Readonly<Record<Side, number>>;
}

/** How many statements of each side are looked at one by one. */
const LOOKED_AT = 100;

/** The part of an address that is about one side. */
export function sideIn(query: URLSearchParams, side: Side): URLSearchParams {
  const own = [...query].filter(([name, value]) => name.startsWith(`${side}.`) && value.trim() !== "");
  return new URLSearchParams(own.map(([name, value]) => [name.slice(side.length + 1), value]));
}

/** The address of a comparison of two searches. */
export function compareAddress(a: URLSearchParams, b: URLSearchParams = new URLSearchParams()): string {
  const all = [...[...a].map(([name, value]) => [`a.${name}`, value]), ...[...b].map(([name, value]) => [`b.${name}`, value])];
  return `/compare?${new URLSearchParams(all)}`;
}

/** What each side finds, newest first. Throws `bad-query`. */
export async function compared(archive: Archive, query: URLSearchParams): Promise<Readonly<Record<Side, Compared>>> {
  const [a, b] = await Promise.all(
    SIDES.map(async (side): Promise<Compared> => {
      const own = sideIn(query, side);
      const { after: _, ...asked }: SearchQuery = readSearch(withActNames(own));
      return { query: own, result: await archive.search({ ...asked, limit: LOOKED_AT }) };
    }),
  );
  return { a: a!, b: b! };
}

/** What may be picked for a side: the parties that say most, the states that are spoken for, and the years of what was said, newest first. */
export interface Picks {
  readonly speakers: readonly { readonly party: string; readonly name: string; readonly count: number }[];
  readonly states: readonly string[];
  readonly years: readonly string[];
}

/** What can be picked of all that is sure. */
export async function picksOf(archive: Pick<Archive, "search">): Promise<Picks> {
  const { facets } = await archive.search({ limit: 1 });
  return {
    speakers: facets.speaker.map(({ party, value, count }) => ({ party, name: value, count })),
    states: facets.state.map(({ value }) => value),
    years: facets.year.map(({ value }) => value).toSorted((one, other) => other.localeCompare(one)),
  };
}

/** How many articles may be chosen of, the newest. */
const CHOSEN_OF = 100;

/** The articles that may be chosen: the newest, and before them those that are asked for already. */
export async function articlesToCompare(
  archive: Pick<Archive, "article" | "articles">,
  query: URLSearchParams,
): Promise<readonly ArticleSummary[]> {
  const { entries } = await archive.articles({ limit: CHOSEN_OF });
  const asked = [...new Set(SIDES.flatMap((side) => query.get(`${side}.capture`) || []))];
  const others = await Promise.all(
    asked.filter((one) => !entries.some(({ capture }) => capture === one)).map((one) => archive.article(one)),
  );
  return [...others.flatMap((one) => (one ? [summaryOf(one)] : [])), ...entries];
}

function summaryOf({ capture, article: { title, publisher, published } }: StoredArticle): ArticleSummary {
  return {
    ...{ capture, title: title?.text ?? null, publisher: publisher?.name ?? null, published: published?.edtf ?? null },
    ...{ place: "", statements: 0, waiting: 0 },
  };
}

/** The values of a facet on either side, those that most have first. */
export function countedBy(sides: Readonly<Record<Side, Compared>>, facet: (result: SearchResult) => readonly Facet[]): Counted[] {
  const of = (side: Side) => new Map(facet(sides[side].result).map(({ value, count }) => [value, count]));
  const [a, b] = [of("a"), of("b")];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((value) => ({ value, counts: { a: a.get(value) ?? 0, b: b.get(value) ?? 0 } }))
    .sort((one, other) => other.counts.a + other.counts.b - (one.counts.a + one.counts.b) || (one.value < other.value ? -1 : 1));
}

/** The statements that stand on both sides, as far as they were looked at: the very same, or told as one statement. */
export function inBoth({ a, b }: Readonly<Record<Side, Compared>>): StatementEntry[] {
  const keyOf = ({ id, told }: StatementEntry) => told?.id ?? id;
  const there = new Set(b.result.entries.map(keyOf));
  return a.result.entries.filter((entry) => there.has(keyOf(entry)));
}
