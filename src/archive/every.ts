import type { Archive, Page, PageRequest, SearchTerms, StatementEntry } from "./archive.ts";

/** How many are asked for at a time: as many as a list gives. */
const AT_ONCE = 1000;

/** Everything of a list, page after page. */
export async function* every<T>(pageOf: (request: PageRequest) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { entries, next } = await pageOf({ limit: AT_ONCE, ...(after !== undefined && { after }) });
    yield* entries;
    if (next === null) return;
    after = next;
  }
}

/** Every statement that a search finds, in its order, without counting what they are. Throws `bad-query`. */
export function everyMatch(archive: Archive, query: SearchTerms): AsyncGenerator<StatementEntry> {
  return every((request) => archive.search({ ...query, ...request, facets: false }));
}
