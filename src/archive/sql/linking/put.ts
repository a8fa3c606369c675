import { sql } from "kysely";
import { type LinkNode, MOST_CENTRES, type Ranked, settle } from "../../../linking/index.ts";
import type { LinkKind } from "../../links.ts";
import type { Db } from "../connection.ts";
import { given, numbers, texts } from "../dialects.ts";
import { fromJson, toJson } from "../json.ts";
import { byIds, tell, untell, withCentre } from "../party-tellings.ts";
import { admit, displace } from "./cuts.ts";
import { fieldOf, keysOf } from "./field.ts";
import type { Fresh } from "./places.ts";
import { rowsOf } from "./rows.ts";
import { type Settling, settling } from "./settling.ts";

/** A node as it stands in the tables, without its sketch. */
interface Known extends Ranked {
  readonly seq: number;
  readonly keys_json: string;
  readonly sketch_json: string;
}

/**
 * Puts an article's nodes of one kind in the place of those it had, none where it is not known, and settles whom that touches, inside the caller's transaction. Costs by
 * the article and its neighbours, not by the archive.
 */
export async function putNodes(
  db: Db,
  { name, alike }: LinkKind,
  capture: number,
  nodes: readonly LinkNode[],
  isKnown = true,
  most = MOST_CENTRES,
): Promise<void> {
  const rows = isKnown ? await nodesOf(db, name, capture) : [];
  const wanted = new Map(nodes.map((node) => [node.id, node]));
  const gone = rows.filter((row) => !same(row, wanted.get(row.id)));
  const staying = new Set(rows.filter((row) => !gone.includes(row)).map(({ id }) => id));
  const touched: Ranked[] = [];
  for (const row of gone) touched.push(...(await take(db, name, capture, row)));
  const fresh = await numbered(
    db,
    capture,
    [...wanted.values()].filter(({ id }) => !staying.has(id)),
  );
  touched.push(...fresh, ...(await insert(db, name, fresh, most)));
  if (touched.length === 0) return;
  const settled = settling(db, name, fresh);
  await settle(settled.field, alike, touched);
  await written(db, name, capture, settled);
}

async function nodesOf(db: Db, kind: LinkKind["name"], capture: number): Promise<readonly Known[]> {
  const { rows } =
    await sql<Known>`select seq, id, rank, keys_json, sketch_json from links where capture = ${capture} and kind = ${kind}`.execute(db);
  return rows;
}

/** Settles nodes anew whose ties people changed. */
export async function settleAgain(db: Db, { name, alike }: LinkKind, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<Ranked>`select id, rank from links where kind = ${name} and id in (select value from ${texts(ids)})`.execute(
    db,
  );
  const settled = settling(db, name);
  await settle(settled.field, alike, rows);
  await written(db, name, NONE, settled);
}

/** The number of no article. */
const NONE = 0;

/** Stores where nodes stand now. Parties count what statements of other articles tell that stand elsewhere now; those of the article itself are counted when all of it is. */
async function written(db: Db, kind: LinkKind["name"], capture: number, { moved, write }: Settling): Promise<void> {
  const { again, others } = kind === "statement" ? moved() : { again: [], others: [] };
  if (again.length > 0) await untell(db, byIds(again, capture));
  await write();
  if (others.length > 0) await tell(db, byIds(others, capture));
}

function same(row: Known, node: LinkNode | undefined): boolean {
  return node !== undefined && row.rank === node.rank && row.keys_json === toJson(node.keys) && row.sketch_json === toJson(node.sketch);
}

/** Takes a node out. Touched are its members, those kept apart from it, and whom a centre may draw now that it is among the first of a key. */
async function take(db: Db, kind: LinkKind["name"], capture: number, { seq, id, rank, keys_json }: Known): Promise<readonly Ranked[]> {
  const apart = await fieldOf(db, kind).apart(id);
  if (kind === "statement") await untell(db, withCentre(seq, capture));
  const { rows: left } = await sql<
    Ranked & { readonly seq: number }
  >`update links set centre = null, likeness_json = null where centre = ${seq} and seq <> ${seq}
    returning seq, id, rank`.execute(db);
  for (const member of left) rowsOf(db).move(member.seq, null);
  const keys = keysOf(kind, { keys: fromJson(keys_json) });
  await sql`update links set members = members - 1 where seq = (select centre from links where seq = ${seq})`.execute(db);
  await sql`delete from link_keys where key in (select value from ${numbers(keys)}) and member in (0, 1) and rank = ${rank} and link = ${seq}`.execute(
    db,
  );
  await sql`delete from links where seq = ${seq}`.execute(db);
  rowsOf(db).remove(seq);
  const admitted = await admit(db, keys, rank);
  const { rows: drawn } = await sql<Ranked>`select distinct n.id, n.rank from ${numbers(admitted)}
    join link_keys k on k.key = j.value and k.member in (0, 1) and k.rank > (select rank from link_cuts where key = j.value)
    join links n on n.seq = k.link join links c on c.seq = n.centre and c.rank > (select rank from link_cuts where key = j.value)`.execute(
    db,
  );
  return [...left, ...drawn, ...apart];
}

/** Gives the rows of nodes that come their numbers. */
async function numbered(db: Db, capture: number, nodes: readonly LinkNode[]): Promise<readonly Fresh[]> {
  if (nodes.length === 0) return [];
  const { rows } = await sql<{ last: number }>`select coalesce(max(seq), 0) as last from links`.execute(db);
  return nodes.map((node, at) => ({ ...node, capture, seq: rows[0]!.last + 1 + at }));
}

/** Puts in by which keys nodes are found; their rows follow when they are settled. Touched are the members of centres that no longer are among the first of a key. */
async function insert(db: Db, kind: LinkKind["name"], nodes: readonly Fresh[], most: number): Promise<readonly Ranked[]> {
  const came = nodes.flatMap((node) => keysOf(kind, node).map((key) => ({ key, rank: node.rank, link: node.seq })));
  if (came.length === 0) return [];
  await sql`insert into link_keys (key, rank, link) select r.key, r.rank, r.link
    from ${given({ key: "number", rank: "text", link: "number" }, came)}`.execute(db);
  const displaced = await displace(db, came, most);
  if (displaced.length === 0) return [];
  const { rows: left } = await sql<Ranked>`select distinct n.id, n.rank from ${numbers(displaced)}
    join links l on l.seq = j.value and l.centre = l.seq join links n on n.centre = l.seq and n.seq <> l.seq`.execute(db);
  return left;
}
