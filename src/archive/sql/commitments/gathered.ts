import { sql } from "kysely";
import type { CommitmentSketch, Likeness } from "../../../linking/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { clusterOf } from "../linking/index.ts";

/** How many tellings of one commitment are looked at: a person reads them. */
const LOOKED_AT = 50;

/** A commitment as one article tells it, as it is gathered. */
export interface GatheredCommitment {
  readonly id: string;
  readonly capture: string;
  readonly sketch: CommitmentSketch;
  readonly likeness: Likeness | null;
}

/** The tellings of one commitment, the first before all. */
export interface Gathered {
  readonly id: string;
  readonly members: readonly GatheredCommitment[];
  readonly size: number;
  readonly review: boolean;
}

/** The tellings with which a commitment is gathered, at most so many; null where there is no such commitment. */
export async function gatheredWith(db: Db, id: string, most = LOOKED_AT): Promise<Gathered | null> {
  const cluster = await clusterOf(db, "commitment", id, most);
  if (!cluster) return null;
  const rows = await inBatches(
    cluster.members.map((member) => member.id),
    async (some) =>
      (
        await sql<{ id: string; sketch_json: string }>`select n.id, n.sketch_json from ${texts(some)}
          cross join links n on n.kind = 'commitment' and n.id = j.value`.execute(db)
      ).rows,
  );
  const sketches = new Map(rows.map(({ id: of, sketch_json }) => [of, fromJson<CommitmentSketch>(sketch_json)]));
  return {
    ...{ id: cluster.id, size: cluster.size, review: cluster.review },
    members: cluster.members.map(({ id: of, capture, likeness }) => ({ id: of, capture, likeness, sketch: sketches.get(of)! })),
  };
}
