import { sql } from "kysely";
import { type LinkNode, MOST_CENTRES, type Ranked, settle } from "../../../linking/index.ts";
import type { LinkKind } from "../../links.ts";
import type { Db } from "../connection.ts";
import { numbers, texts } from "../dialects.ts";
import { fromJson, toJson } from "../json.ts";
import { admit, displace } from "./cuts.ts";
import { fieldOf, keysOf } from "./field.ts";

/** A node as it stands in the tables, without its sketch. */
interface Known extends Ranked {
  readonly seq: number;
  readonly keys_json: string;
  readonly sketch_json: string;
}

/**
 * Puts an article's nodes of one kind in the place of those it had, and settles whom that touches, inside the caller's transaction. Costs by the
 * article and its neighbours, not by the archive.
 */
export async function putNodes(
  db: Db,
  { name, alike }: LinkKind,
  capture: number,
  nodes: readonly LinkNode[],
  most = MOST_CENTRES,
): Promise<void> {
  const { rows } =
    await sql<Known>`select seq, id, rank, keys_json, sketch_json from links where capture = ${capture} and kind = ${name}`.execute(db);
  const wanted = new Map(nodes.map((node) => [node.id, node]));
  const gone = rows.filter((row) => !same(row, wanted.get(row.id)));
  const staying = new Set(rows.filter((row) => !gone.includes(row)).map(({ id }) => id));
  const touched: Ranked[] = [];
  for (const row of gone) touched.push(...(await take(db, name, row)));
  for (const node of wanted.values()) if (!staying.has(node.id)) touched.push(...(await insert(db, name, capture, node, most)));
  await settle(fieldOf(db, name), alike, touched);
}

/** Settles nodes anew whose ties people changed. */
export async function settleAgain(db: Db, { name, alike }: LinkKind, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<Ranked>`select id, rank from links where kind = ${name} and id in (select value from ${texts(ids)})`.execute(
    db,
  );
  await settle(fieldOf(db, name), alike, rows);
}

function same(row: Known, node: LinkNode | undefined): boolean {
  return node !== undefined && row.rank === node.rank && row.keys_json === toJson(node.keys) && row.sketch_json === toJson(node.sketch);
}

/** Takes a node out. Touched are its members, those kept apart from it, and whom a centre may draw now that it is among the first of a key. */
async function take(db: Db, kind: LinkKind["name"], { seq, id, rank, keys_json }: Known): Promise<readonly Ranked[]> {
  const apart = await fieldOf(db, kind).apart(id);
  const { rows: left } = await sql<Ranked>`update links set centre = null, likeness_json = null where centre = ${seq} and seq <> ${seq}
    returning id, rank`.execute(db);
  const keys = keysOf(kind, { keys: fromJson(keys_json) });
  await sql`update links set members = members - 1 where seq = (select centre from links where seq = ${seq})`.execute(db);
  await sql`delete from link_keys where key in (select value from ${numbers(keys)}) and member in (0, 1) and rank = ${rank} and link = ${seq}`.execute(
    db,
  );
  await sql`delete from links where seq = ${seq}`.execute(db);
  const admitted = await admit(db, keys, rank);
  const { rows: drawn } = await sql<Ranked>`select distinct n.id, n.rank from ${numbers(admitted)}
    join link_keys k on k.key = j.value and k.member in (0, 1) and k.rank > (select rank from link_cuts where key = j.value)
    join links n on n.seq = k.link join links c on c.seq = n.centre and c.rank > (select rank from link_cuts where key = j.value)`.execute(
    db,
  );
  return [...left, ...drawn, ...apart];
}

/** Puts a node in. Touched are itself, and the members of a centre that no longer is among the first of a key. */
async function insert(db: Db, kind: LinkKind["name"], capture: number, node: LinkNode, most: number): Promise<readonly Ranked[]> {
  const { seq } = await db
    .insertInto("links")
    .values({
      ...{ kind, id: node.id, capture, rank: node.rank, keys_json: toJson(node.keys), sketch_json: toJson(node.sketch) },
      ...{ centre: null, likeness_json: null, members: 0 },
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  const keys = keysOf(kind, node);
  await sql`insert into link_keys (key, rank, link) select value, ${node.rank}, ${seq} from ${numbers(keys)}`.execute(db);
  const displaced = await displace(db, keys, node.rank, most);
  const { rows: left } = await sql<Ranked>`select distinct n.id, n.rank from ${numbers(displaced)}
    join links l on l.seq = j.value and l.centre = l.seq join links n on n.centre = l.seq and n.seq <> l.seq`.execute(db);
  return [{ id: node.id, rank: node.rank }, ...left];
}
