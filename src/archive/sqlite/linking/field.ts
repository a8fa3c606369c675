import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { type Field, type LinkNode, MOST_KEYS, type Placed, type Ranked } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { given, numbers } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { hasTies } from "./ties.ts";

/** A node with the number of its row, and that of its centre's. */
export interface Stored extends Placed<unknown> {
  readonly seq: number;
  readonly home: number | null;
}

/** Its columns, with its centre's id. */
interface Row {
  readonly seq: number;
  readonly id: string;
  readonly rank: string;
  readonly keys_json: string;
  readonly sketch_json: string;
  readonly centre: string | null;
  readonly home: number | null;
}

/** How many bits of a hash name a key: what JavaScript counts exactly, and so many that two keys seldom share one; such two are only compared in vain. */
const KEY_BYTES = 6;

/** The nodes of one kind in the tables, as whoever asks where one belongs wants them. */
export function fieldOf(db: Db, kind: LinkKindName): Pick<Field<unknown>, "node" | "centresBefore" | "apart"> {
  let tied: boolean | null = null;
  return {
    node: (id) => storedNode(db, kind, id),
    centresBefore: async (node) => (await centresBefore(db, kind, [node])).get(node.id) ?? [],
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
  const { rows } = await sql<Row>`select n.seq, n.id, n.rank, n.keys_json, n.sketch_json, c.id as centre, n.centre as home
    from links n left join links c on c.seq = n.centre where n.kind = ${kind} and n.id = ${id}`.execute(db);
  return rows[0] ? storedOf(rows[0]) : null;
}

/** For each node, by its id, the centres as they are stored that it might join, smallest rank first. */
export async function centresBefore(db: Db, kind: LinkKindName, nodes: readonly LinkNode[]): Promise<ReadonlyMap<string, Stored[]>> {
  const { rows } = await sql<Pair>`with ${asked(kind, nodes)}
    select distinct a.node, k.link from asked a
    cross join link_keys k on k.key = a.key and k.member = 0 and (a.last is null or k.rank <= a.last) and k.rank < a.rank`.execute(db);
  const { rows: centres } = await sql<Row>`select n.seq, n.id, n.rank, n.keys_json, n.sketch_json, n.id as centre, n.centre as home
    from ${numbers(distinct(rows))} cross join links n on n.seq = j.value and n.centre = n.seq`.execute(db);
  return byNode(nodes, rows, centres.map(storedOf));
}

/** For each node, by its id, whom it might draw to itself as they are stored. */
export async function drawnBy(
  db: Db,
  kind: LinkKindName,
  nodes: readonly LinkNode[],
): Promise<ReadonlyMap<string, (Ranked & Pick<LinkNode, "sketch">)[]>> {
  const { rows } = await sql<Pair>`with ${asked(kind, nodes)}
    select distinct a.node, k.link from asked a
    cross join link_keys k on k.key = a.key and k.member in (0, 1) and k.rank > a.rank and (a.last is null or a.rank <= a.last)
    cross join links n on n.seq = k.link join links c on c.seq = n.centre and c.rank > a.rank`.execute(db);
  const { rows: drawn } = await sql<Omit<Row, "keys_json" | "centre" | "home">>`select n.seq, n.id, n.rank, n.sketch_json
    from ${numbers(distinct(rows))} cross join links n on n.seq = j.value`.execute(db);
  return byNode(
    nodes,
    rows,
    drawn.map(({ sketch_json, ...row }) => ({ ...row, sketch: fromJson<unknown>(sketch_json) })),
  );
}

/** Those whose centre a node is as they are stored, without itself. */
export async function membersOf(db: Db, kind: LinkKindName, centre: string): Promise<readonly Ranked[]> {
  const { rows } = await sql<Ranked>`select n.id, n.rank from links c join links n on n.centre = c.seq and n.seq <> c.seq
    where c.kind = ${kind} and c.id = ${centre}`.execute(db);
  return rows;
}

/** The numbers of a node's keys. */
export function keysOf(kind: LinkKindName, { keys }: Pick<LinkNode, "keys">): number[] {
  return [...new Set(keys.slice(0, MOST_KEYS).map((key) => numberOf(`${kind} ${key}`)))];
}

const hashed = new Map<string, number>();

/** How many numbers are remembered: the keys of a page are asked for again and again while it is linked. */
const REMEMBERED = 20_000;

function numberOf(key: string): number {
  const known = hashed.get(key);
  if (known !== undefined) return known;
  const number = createHash("sha256").update(key).digest().readUIntBE(0, KEY_BYTES);
  if (hashed.size === REMEMBERED) hashed.clear();
  hashed.set(key, number);
  return number;
}

/** A node, by its place among those asked for, and the number of one that shares a key with it. */
interface Pair {
  readonly node: number;
  readonly link: number;
}

/** The keys of nodes, each with the rank of the last that may be a centre by it; null where fewer share it. */
function asked(kind: LinkKindName, nodes: readonly LinkNode[]): RawBuilder<unknown> {
  const rows = nodes.flatMap((node, at) => keysOf(kind, node).map((key) => ({ node: at, key, rank: node.rank })));
  return sql`asked as materialized (select r.node, r.key, r.rank, c.rank as last
    from ${given({ node: "number", key: "number", rank: "text" }, rows)} left join link_cuts c on c.key = r.key)`;
}

function distinct(pairs: readonly Pair[]): number[] {
  return [...new Set(pairs.map(({ link }) => link))];
}

/** What was found for each node, smallest rank first. */
function byNode<Found extends Ranked & { readonly seq: number }>(
  nodes: readonly LinkNode[],
  pairs: readonly Pair[],
  found: readonly Found[],
): ReadonlyMap<string, Found[]> {
  const bySeq = new Map(found.map((one) => [one.seq, one]));
  const of = new Map<string, Found[]>(nodes.map(({ id }) => [id, []]));
  for (const { node, link } of pairs) {
    const one = bySeq.get(link);
    if (one) of.get(nodes[node]!.id)!.push(one);
  }
  for (const some of of.values()) some.sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return of;
}

function storedOf({ keys_json, sketch_json, ...row }: Row): Stored {
  return { ...row, keys: fromJson<string[]>(keys_json), sketch: fromJson(sketch_json) };
}
