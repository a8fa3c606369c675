import type { Archive, SearchQuery, StatementEntry } from "../archive/archive.ts";
import { everyMatch } from "../archive/every.ts";
import { OnrecordError } from "../record/error.ts";

/** What of an archive is published. */
export interface PublishChoice {
  /** Of the statements, what matches the search. */
  readonly filters: Omit<SearchQuery, "limit" | "after" | "standing" | "facets" | "sort">;
  /** `sure`: what is sure or decided by a person; `decided`: what a person decided alone. */
  readonly only: "sure" | "decided";
  /** Also who decided, when, and the notes to it. */
  readonly reviewers: boolean;
}

/** A page a statement makes more than a file: past these nobody's host or reader is served by one site. */
const MOST = 100_000;

/** Whether an entry may be seen by everybody. Rejected ones never. */
export function isPublic({ sure, decided }: Pick<StatementEntry, "sure" | "decided">, only: PublishChoice["only"]): boolean {
  if (decided?.kind === "rejected") return false;
  return decided !== null || (only === "sure" && sure);
}

/** The statements that are published, newest first. Throws `too-large` past 100,000. */
export async function* chosenStatements(archive: Archive, { filters, only }: PublishChoice): AsyncGenerator<StatementEntry> {
  let count = 0;
  for await (const entry of everyMatch(archive, filters)) {
    if (!isPublic(entry, only)) continue;
    if (++count > MOST)
      throw new OnrecordError(
        "too-large",
        `Expected at most ${MOST} statements for one site, but more match. Choose fewer, by --since or --party.`,
      );
    yield entry;
  }
}
