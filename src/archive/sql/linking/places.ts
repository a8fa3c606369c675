import { sql } from "kysely";
import type { LinkNode, Place } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { given } from "../dialects.ts";
import { toJson } from "../json.ts";
import { keysOf, type Stored } from "./field.ts";
import { rowsOf } from "./rows.ts";

/** A node that comes, with the number of its article and that which its row gets. */
export interface Fresh extends LinkNode {
  readonly capture: number;
  readonly seq: number;
}

/** What was settled: the nodes by their ids as they were stored, the numbers of their rows and of those that they may be with, and where those stand that were placed. */
export interface Settled {
  readonly fresh: ReadonlyMap<string, Fresh>;
  readonly known: ReadonlyMap<string, Stored>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly placed: ReadonlyMap<string, Place>;
}

/** Stores where nodes stand now. Those that came have no rows yet. */
export async function writePlaces(db: Db, kind: LinkKindName, { fresh, known, numbers, placed }: Settled): Promise<void> {
  const gained = new Map<number, number>();
  const count = (seq: number, by: 1 | -1) => gained.set(seq, (gained.get(seq) ?? 0) + by);
  const moved = [...placed].map(([id, { centre, likeness }]) => {
    const { seq, rank, keys, home } = known.get(id)!;
    const now = numbers.get(centre)!;
    if (home !== null) count(home, -1);
    count(now, 1);
    return { id, seq, rank, keys, centre: now, likeness: likeness === null ? "" : toJson(likeness) };
  });
  const came = moved.filter(({ id }) => fresh.has(id));
  await insertNodes(
    db,
    kind,
    came.map((node) => ({ ...fresh.get(node.id)!, ...node, members: gained.get(node.seq) ?? 0 })),
  );
  await move(
    db,
    moved.filter(({ id }) => !fresh.has(id)),
  );
  for (const { seq } of came) gained.delete(seq);
  await addMembers(db, gained);
  // By their keys those that came stand among the centres until here.
  const changed = moved.filter(({ id, seq, centre }) => !fresh.has(id) || centre !== seq);
  await partKeys(
    db,
    changed.flatMap(({ seq, rank, keys, centre }) =>
      keysOf(kind, { keys }).map((key) => ({ key, member: centre === seq ? 0 : 1, rank, link: seq })),
    ),
  );
}

/** A node's row, and how it is like its centre: empty for a centre. */
interface Moved {
  readonly seq: number;
  readonly centre: number;
  readonly likeness: string;
}

async function insertNodes(db: Db, kind: LinkKindName, nodes: readonly (Fresh & Moved & { readonly members: number })[]): Promise<void> {
  if (nodes.length === 0) return;
  const columns = {
    ...({ seq: "number", id: "text", capture: "number", rank: "text", keys: "text", sketch: "text" } as const),
    ...({ centre: "number", likeness: "text", members: "number" } as const),
  };
  const rows = nodes.map(({ keys, sketch, ...node }) => ({ ...node, keys: toJson(keys), sketch: toJson(sketch) }));
  await sql`insert into links (seq, kind, id, capture, rank, keys_json, sketch_json, centre, likeness_json, members)
    select r.seq, ${kind}, r.id, r.capture, r.rank, r.keys, r.sketch, r.centre, nullif(r.likeness, ''), r.members
    from ${given(columns, rows)}`.execute(db);
}

async function move(db: Db, nodes: readonly Moved[]): Promise<void> {
  if (nodes.length === 0) return;
  await sql`update links set centre = r.centre, likeness_json = nullif(r.likeness, '')
    from ${given({ seq: "number", centre: "number", likeness: "text" }, nodes)} where links.seq = r.seq`.execute(db);
  for (const { seq, centre } of nodes) rowsOf(db).move(seq, centre);
}

async function addMembers(db: Db, gained: ReadonlyMap<number, number>): Promise<void> {
  const counts = [...gained].filter(([, by]) => by !== 0).map(([seq, by]) => ({ seq, gained: by }));
  if (counts.length === 0) return;
  await sql`update links set members = members + r.gained from ${given({ seq: "number", gained: "number" }, counts)}
    where links.seq = r.seq`.execute(db);
}

interface Parted {
  readonly key: number;
  readonly member: 0 | 1;
  readonly rank: string;
  readonly link: number;
}

/** Has links stand among the centres or the members of their keys. */
async function partKeys(db: Db, parted: readonly Parted[]): Promise<void> {
  if (parted.length === 0) return;
  await sql`update link_keys set member = r.member from ${given({ key: "number", member: "number", rank: "text", link: "number" }, parted)}
    where link_keys.key = r.key and link_keys.member = 1 - r.member and link_keys.rank = r.rank and link_keys.link = r.link`.execute(db);
}
