import type { CommitmentStep, CommitmentTelling } from "../../commitment-entries.ts";
import type { Db } from "../connection.ts";
import { entriesByIds } from "../entries.ts";
import { shownOf } from "../origins/summaries.ts";
import { pagesOf } from "../party-pages-of.ts";
import { chainsOf } from "./chains.ts";
import type { GatheredCommitment } from "./gathered.ts";

/** A step without what its statement is: enough for a list. */
export type BareStep = Omit<CommitmentStep, "statement" | "chain"> & { readonly said: string | null };

/** A telling with the steps that it tells of. */
export interface Told {
  readonly telling: CommitmentTelling;
  readonly steps: readonly BareStep[];
}

/** What articles tell of a commitment, in the order of its tellings, out of what was kept of each: no article is read. */
export async function toldIn(db: Db, members: readonly GatheredCommitment[]): Promise<readonly Told[]> {
  const articles = await shownOf(
    db,
    members.map(({ capture }) => capture),
  );
  const pages = await pagesOf(
    db,
    members.flatMap(({ sketch: { shown } }) => [...shown.by, ...shown.to].flatMap(({ link }) => link ?? [])),
  );
  return members.map(({ id, capture, likeness, sketch: { shown, given, sure, words } }) => {
    const named = (parties: typeof shown.by) =>
      parties.map(({ name, state, link }) => ({ name, state, party: (link && pages.get(link)) ?? null }));
    const { title, publisher, published } = articles.get(capture)!;
    return {
      telling: { id, capture, likeness, given, sure, title, publisher, published, words, by: named(shown.by), to: named(shown.to) },
      steps: shown.steps.map(({ statement, ...step }) => ({ ...step, said: statement, telling: id, capture, given })),
    };
  });
}

/** Steps with the statements that say so, and on whose word. */
export async function stepsOf(db: Db, steps: readonly BareStep[]): Promise<CommitmentStep[]> {
  const statements = await entriesByIds(db, [...new Set(steps.flatMap(({ said }) => said ?? []))]);
  const chains = await chainsOf(db, [...statements.values()]);
  return steps.map(({ said, ...step }) => ({
    ...step,
    statement: statements.get(said ?? "") ?? null,
    chain: chains.get(said ?? "") ?? [],
  }));
}
