import { hash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { type Field, type LinkNode, MOST_KEYS, type Placed, type Ranked } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { given, numbers } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { type Row, rowsOf } from "./rows.ts";
import { sketchIn } from "./sketches.ts";
import { hasTies } from "./ties.ts";

/** A node with the number of its row, and that of its centre's. */
export interface Stored extends Placed<unknown> {
  readonly seq: number;
  readonly home: number | null;
}

/** What is looked at of one that shares a key with a node. */
export type Near = Pick<Row, "seq" | "id" | "rank" | "sketch">;

/** Whom a node may be with, as they are stored: the centres that it might join, and whom it might draw to itself; each smallest rank first. */
export interface Neighbours {
  readonly centres: readonly Near[];
  readonly drawn: readonly Near[];
}

/** How many hexadecimal digits of a hash name a key: what JavaScript counts exactly, and so many that two keys seldom share one; such two are only compared in vain. */
const KEY_DIGITS = 12;

/** The nodes of one kind in the tables, as whoever asks where one belongs wants them. */
export function fieldOf(db: Db, kind: LinkKindName): Pick<Field<unknown>, "node" | "centresBefore" | "apart"> {
  let tied: boolean | null = null;
  return {
    node: (id) => storedNode(db, kind, id),
    centresBefore: async (node) => (await neighbours(db, kind, [node], "centres")).get(node.id)!.centres,
    async apart(id) {
      tied ??= await hasTies(db, kind);
      return tied ? (await keptApart(db, kind, id)).flatMap(({ rank, ...other }) => (rank === null ? [] : [{ ...other, rank }])) : [];
    },
  };
}

/** What people keep apart from a node, with its rank and centre as stored; null where it has no row. */
export async function keptApart(
  db: Db,
  kind: LinkKindName,
  id: string,
): Promise<readonly { readonly id: string; readonly rank: string | null; readonly centre: string | null }[]> {
  const { rows } = await sql<{ id: string; rank: string | null; centre: string | null }>`select t.id, n.rank, c.id as centre from (
      select other as id from link_ties where kind = ${kind} and one = ${id} and together = 0
      union all select one from link_ties where kind = ${kind} and other = ${id} and together = 0) t
    left join links n on n.kind = ${kind} and n.id = t.id left join links c on c.seq = n.centre`.execute(db);
  return rows;
}

/** A node as it is stored, or null. */
export async function storedNode(db: Db, kind: LinkKindName, id: string): Promise<Stored | null> {
  const { rows } = await sql<
    Omit<Stored, "keys" | "sketch"> & { keys_json: string; sketch_json: string }
  >`select n.seq, n.id, n.rank, n.keys_json, n.sketch_json, c.id as centre, n.centre as home
    from links n left join links c on c.seq = n.centre where n.kind = ${kind} and n.id = ${id}`.execute(db);
  if (!rows[0]) return null;
  const { keys_json, sketch_json, ...row } = rows[0];
  return { ...row, keys: fromJson<string[]>(keys_json), sketch: sketchIn(sketch_json) };
}

/** The neighbours of nodes, by the ids of these; where only centres are asked for, none that are drawn. */
export async function neighbours(
  db: Db,
  kind: LinkKindName,
  nodes: readonly LinkNode[],
  which: "all" | "centres",
): Promise<ReadonlyMap<string, Neighbours>> {
  // Two that share a key often share several: their rows are looked up once.
  const after = sql`union all
    select distinct a.node, k.link, 0 from asked a
    cross join link_keys k on k.key = a.key and k.member = 0 and k.rank > a.rank and (a.last is null or a.rank <= a.last)
    union all select d.node, d.link, 0 from (select distinct a.node, a.rank, k.link from asked a
      cross join link_keys k on k.key = a.key and k.member = 1 and k.rank > a.rank and (a.last is null or a.rank <= a.last)) d
    cross join links n on n.seq = d.link cross join links c on c.seq = n.centre and c.rank > d.rank`;
  const { rows: pairs } = await sql<Pair>`with ${asked(kind, nodes)}
    select distinct a.node, k.link, 1 as "before" from asked a
    cross join link_keys k on k.key = a.key and k.member = 0 and (a.last is null or k.rank <= a.last) and k.rank < a.rank
    ${which === "all" ? after : sql``}`.execute(db);
  const found = await rowsWith(db, new Set(pairs.map(({ link }) => link)));
  const of = new Map(nodes.map(({ id }) => [id, { centres: [] as Near[], drawn: [] as Near[] }]));
  for (const { node, link, before } of pairs) {
    const one = found.get(link);
    const { centres, drawn } = of.get(nodes[node]!.id)!;
    // By their keys those that come stand among the centres, and have no row yet; nor is one a centre that is settled anew.
    if (one && (before === 0 ? one.home !== null : one.home === link)) (before === 1 ? centres : drawn).push(one);
  }
  for (const some of of.values())
    for (const list of [some.centres, some.drawn]) list.sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return of;
}

/** The rows with these numbers that there are, by their numbers. */
async function rowsWith(db: Db, links: ReadonlySet<number>): Promise<ReadonlyMap<number, Row>> {
  const known = rowsOf(db);
  const found = new Map<number, Row>();
  const unknown: number[] = [];
  for (const link of links) {
    const row = known.get(link);
    if (row) found.set(link, row);
    else unknown.push(link);
  }
  const { rows } = await sql<
    Omit<Row, "sketch"> & { readonly sketch_json: string }
  >`select n.seq, n.id, n.rank, n.sketch_json, n.centre as home
    from ${numbers(unknown)} cross join links n on n.seq = j.value`.execute(db);
  for (const { sketch_json, ...row } of rows) {
    const met = { ...row, sketch: sketchIn(sketch_json) };
    known.set(met);
    found.set(met.seq, met);
  }
  return found;
}

/** Those whose centre a node is as they are stored, without itself. */
export async function membersOf(db: Db, kind: LinkKindName, centre: string): Promise<readonly Ranked[]> {
  const { rows } = await sql<Ranked>`select n.id, n.rank from links c join links n on n.centre = c.seq and n.seq <> c.seq
    where c.kind = ${kind} and c.id = ${centre}`.execute(db);
  return rows;
}

/** The numbers of a node's keys. They are asked for again and again while it is linked, and worked out once for each list of keys: a list is of one kind. */
export function keysOf(kind: LinkKindName, { keys }: Pick<LinkNode, "keys">): readonly number[] {
  const known = numbered.get(keys);
  if (known?.kind === kind) return known.numbers;
  const numbers = [...new Set(keys.slice(0, MOST_KEYS).map((key) => numberOf(`${kind} ${key}`)))];
  numbered.set(keys, { kind, numbers });
  return numbers;
}

const numbered = new WeakMap<readonly string[], { readonly kind: LinkKindName; readonly numbers: readonly number[] }>();

/** The first bits of a hash. As digits they come in half the time of bytes. */
function numberOf(key: string): number {
  return Number.parseInt(hash("sha256", key, "hex").slice(0, KEY_DIGITS), 16);
}

/** A node, by its place among those asked for, and the number of one that shares a key with it: a centre `before` it, or one behind it. */
interface Pair {
  readonly node: number;
  readonly link: number;
  readonly before: 0 | 1;
}

/** The keys of nodes, each with the rank of the last that may be a centre by it; null where fewer share it. */
function asked(kind: LinkKindName, nodes: readonly LinkNode[]): RawBuilder<unknown> {
  const rows = nodes.flatMap((node, at) => keysOf(kind, node).map((key) => ({ node: at, key, rank: node.rank })));
  return sql`asked as materialized (select r.node, r.key, r.rank, c.rank as last
    from ${given({ node: "number", key: "number", rank: "text" }, rows)} left join link_cuts c on c.key = r.key)`;
}
