import { sql } from "kysely";
import { BUCKET, bucketHash, dividedHash, hex, nodesOver, type RecordLeaf, type RecordNode } from "../../proof/index.ts";
import type { Db } from "../connection.ts";
import { given, texts } from "../dialects.ts";

/** How one place changed: an entry came (1), went (-1), or says something else (0). */
export type Changed = ReadonlyMap<string, 1 | 0 | -1>;

/** The nodes that are kept of one depth, by prefix. */
export async function nodesAt(db: Db, prefixes: readonly string[]): Promise<Map<string, RecordNode>> {
  const { rows } = await sql<RecordNode>`select n.prefix, n.count, n.hash from ${texts(prefixes)}
    cross join record_nodes n on n.depth = length(j.value) and n.prefix = j.value`.execute(db);
  return new Map(rows.map((node) => [node.prefix, node]));
}

/** The leaves below each prefix, in the order of their places. */
export async function leavesBelow(db: Db, prefixes: readonly string[]): Promise<Map<string, RecordLeaf[]>> {
  const { rows } = await sql<RecordLeaf & { prefix: string }>`select j.value as prefix, l.place, l.hash from ${texts(prefixes)}
    cross join record_leaves l on l.place >= j.value and l.place < j.value || 'g' order by l.place`.execute(db);
  return Map.groupBy(rows, ({ prefix }) => prefix);
}

/** The hashes of the parts of divided nodes, by digit. */
export async function partsBelow(db: Db, prefixes: readonly string[]): Promise<Map<string, Map<string, Uint8Array>>> {
  const { rows } = await sql<RecordNode & { above: string }>`select j.value as above, n.prefix, n.hash from ${texts(prefixes)}
    cross join record_nodes n on n.depth = length(j.value) + 1 and n.prefix >= j.value and n.prefix < j.value || 'g'`.execute(db);
  const parts = new Map<string, Map<string, Uint8Array>>(prefixes.map((prefix) => [prefix, new Map()]));
  for (const { above, prefix, hash } of rows) parts.get(above)!.set(prefix.at(-1)!, hash);
  return parts;
}

/**
 * Brings the nodes up to date with the leaves, which are stored already. From the root down it goes to what changed, from there back up it hashes anew: a
 * question and an answer for each depth, however much changed.
 */
export async function updateNodes(db: Db, changed: Changed): Promise<void> {
  const divided: RecordNode[][] = [];
  const buckets: string[] = [];
  const anew: string[] = [];
  let places = new Map([["", [...changed.keys()]]]);
  while (places.size > 0) {
    const before = await nodesAt(db, [...places.keys()]);
    const below = new Map<string, string[]>();
    const here: RecordNode[] = [];
    for (const [prefix, some] of places) {
      const was = before.get(prefix)?.count ?? 0;
      const count = some.reduce((sum, place) => sum + changed.get(place)!, was);
      if (was > BUCKET && count > BUCKET) {
        here.push({ prefix, count, hash: new Uint8Array() });
        for (const [digit, inside] of Map.groupBy(some, (place) => place[prefix.length]!)) below.set(prefix + digit, inside);
        continue;
      }
      if (was > BUCKET || count === 0) await removeFrom(db, prefix);
      if (count > BUCKET) anew.push(prefix);
      else if (count > 0) buckets.push(prefix);
    }
    divided.push(here);
    places = below;
  }
  await writeNodes(db, await hashedAnew(db, buckets, anew));
  for (const level of divided.reverse()) {
    const parts = await partsBelow(
      db,
      level.map(({ prefix }) => prefix),
    );
    await writeNodes(
      db,
      level.map((node) => ({ ...node, hash: dividedHash(parts.get(node.prefix)!) })),
    );
  }
}

/** Nodes that are buckets now, and all below those that are divided now. */
async function hashedAnew(db: Db, buckets: readonly string[], anew: readonly string[]): Promise<RecordNode[]> {
  const [small, large] = [await leavesBelow(db, buckets), await leavesBelow(db, anew)];
  return [
    ...[...small].map(([prefix, leaves]) => ({ prefix, count: leaves.length, hash: bucketHash(leaves) })),
    ...[...large].flatMap(([prefix, leaves]) => nodesOver(prefix, leaves)),
  ];
}

/** Takes a node away with all below it. */
async function removeFrom(db: Db, prefix: string): Promise<void> {
  const { rows } = await sql<{ depth: number }>`select coalesce(max(depth), 0) as depth from record_nodes`.execute(db);
  for (let depth = prefix.length; depth <= rows[0]!.depth; depth++)
    await sql`delete from record_nodes where depth = ${depth} and prefix >= ${prefix} and prefix < ${`${prefix}g`}`.execute(db);
}

async function writeNodes(db: Db, nodes: readonly RecordNode[]): Promise<void> {
  const columns = { depth: "number", prefix: "text", count: "number", hash: "bytes" } as const;
  const rows = nodes.map(({ prefix, count, hash }) => ({ depth: prefix.length, prefix, count, hash: hex(hash) }));
  await sql`insert into record_nodes (depth, prefix, count, hash) select r.depth, r.prefix, r.count, r.hash from ${given(columns, rows)} where true
    on conflict (depth, prefix) do update set count = excluded.count, hash = excluded.hash`.execute(db);
}
