import type { Archive, StatementEntry } from "../archive/archive.ts";
import { everyMatch } from "../archive/every.ts";
import { OnrecordError } from "../record/error.ts";

/** What an alert is about: a saved search, or what is said in the scope of a commitment. */
export interface Watched {
  /** The id of a saved search (q…) or of a commitment (c…). */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The statements that are in it now, each told thing once, those that came in last first where the store knows that. */
  readonly statements: () => AsyncGenerator<StatementEntry>;
}

/** Finds what an id stands for. Throws `not-found`. */
export async function watchedOf(archive: Archive, id: string): Promise<Watched> {
  const saved = id.startsWith("q") ? await archive.savedSearch(id) : null;
  if (saved) return { id, name: saved.name, statements: () => once(everyMatch(archive, { ...saved.query, sort: "arrived" })) };
  const commitment = id.startsWith("c") ? await archive.commitment(id) : null;
  if (commitment) return { id: commitment.id, name: commitment.words, statements: () => once(inScope(archive, commitment.id)) };
  throw new OnrecordError(
    "not-found",
    `Expected the id of a saved search (q…) or of a commitment (c…), not \`${id}\`. \`onrecord searches\` and \`onrecord commitments\` list them.`,
    { id },
  );
}

/** What several articles tell is one thing: its first telling, under whose id it is called. */
export const keyOf = ({ id, told }: StatementEntry): string => told?.id || id;

/** What was said in the scope or arguably, and who gave no answer on it: what is sure or decided. */
async function* inScope(archive: Archive, id: string): AsyncGenerator<StatementEntry> {
  const { claims, unanswered } = (await archive.commitment(id))!;
  for (const { scope, statement } of [...claims, ...unanswered].reverse())
    if (scope !== "outside" && statement.decided?.kind !== "rejected" && (statement.sure || statement.decided !== null)) yield statement;
}

async function* once(entries: AsyncGenerator<StatementEntry>): AsyncGenerator<StatementEntry> {
  const met = new Set<string>();
  for await (const entry of entries) {
    const key = keyOf(entry);
    if (!met.has(key)) yield entry;
    met.add(key);
  }
}
