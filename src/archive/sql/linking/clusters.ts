import { type RawBuilder, sql } from "kysely";
import type { Likeness } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { joinedCentres } from "./ties.ts";

/** More members than this is not believed without a person: the cluster is marked for review. */
export const MOST_BELIEVED = 500;

/** A thing in its cluster: its centre, and how it is like that; null for a centre. */
export interface Member {
  readonly id: string;
  readonly capture: string;
  readonly rank: string;
  readonly centre: string;
  readonly likeness: Likeness | null;
}

/** What was gathered round a centre, and round those that people hold together with it. */
export interface Cluster {
  /** The id of the member of the smallest rank among the centres. Every member's id leads here. */
  readonly id: string;
  /** Smallest rank first; at most the number asked for. */
  readonly members: readonly Member[];
  readonly size: number;
  /** Whether it is so large that a person should look at it. */
  readonly review: boolean;
}

/** The cluster that a thing is in; null where there is no such thing. At most so many members are listed. */
export async function clusterOf(db: Db, kind: LinkKindName, id: string, most = MOST_BELIEVED): Promise<Cluster | null> {
  const centre = await centreOf(db, kind, id);
  if (centre === null) return null;
  const centres = await joinedCentres(db, kind, centre);
  const { rows } = await sql<Omit<Member, "likeness"> & { likeness_json: string | null }>`
    select n.id, a.sha256 as capture, n.rank, c.id as centre, n.likeness_json from ${centresAmong(kind, centres)}
    cross join links n on n.centre = c.seq cross join articles a on a.capture = n.capture
    order by n.rank limit ${most}`.execute(db);
  const { rows: sizes } = await sql<{ size: number }>`select sum(c.members) as size from ${texts(centres)}
    cross join links c on c.kind = ${kind} and c.id = j.value`.execute(db);
  const size = sizes[0]!.size;
  const members = rows.map(({ likeness_json, ...member }) => ({
    ...member,
    likeness: likeness_json === null ? null : fromJson<Likeness>(likeness_json),
  }));
  return { id: centres[0]!, members, size, review: size > MOST_BELIEVED };
}

/** The rows of centres, as `c`. What is round a single one is read in the order of its index, no more than is asked for: sorting hundreds to show some costs most. */
function centresAmong(kind: LinkKindName, centres: readonly string[]): RawBuilder<unknown> {
  if (centres.length === 1) return sql`(select seq, id from links where kind = ${kind} and id = ${centres[0]}) c`;
  return sql`${texts(centres)} cross join links c on c.kind = ${kind} and c.id = j.value`;
}

/** The id of the centre that a thing is with, its own where it is one. */
export async function centreOf(db: Db, kind: LinkKindName, id: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select c.id from links n join links c on c.seq = n.centre where n.kind = ${kind} and n.id = ${id}`.execute(db);
  return rows[0]?.id ?? null;
}
