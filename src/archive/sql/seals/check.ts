import { sql } from "kysely";
import { Seal, sealHash } from "../../../record/seal.ts";
import { dividedHash, EMPTY, hex, nodesOver, placeOf, type RecordNode, recordLeaf } from "../../proof/index.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { fromExactJson } from "../json.ts";
import { changedLog } from "../log/check.ts";
import { RECORD_TYPES, readableEntries, recordIds } from "./entries.ts";
import { leavesBelow, nodesAt, partsBelow } from "./record-tree.ts";
import { leavesOf } from "./settle.ts";

/** How many entries are looked at together. */
const BATCH = 500;

/** How many leaves are held at once. */
const MOST_LEAVES = 20_000;

/** Checks the log, the seals over it, and that the record is the one that was sealed, but for what changed since. Yields what is not so. */
export async function* changedSeals(db: Db): AsyncIterable<string> {
  const rows = await db.selectFrom("seals").selectAll().orderBy("seq").execute();
  const seals = rows.map(({ seal_json, ...row }) => ({ ...row, seal: sealOf(seal_json) }));
  const roots = yield* changedLog(db, new Set(seals.flatMap(({ seal }) => (seal ? [seal.size] : []))));
  for (const [at, { seq, hash, size, seal }] of seals.entries()) {
    const name = `seal ${at + 1}`;
    const before = seals[at - 1];
    if (seq !== at + 1) yield `${name}: it stands as number ${seq}`;
    if (!seal) yield `${name}: it cannot be read`;
    else if (sealHash(seal) !== hash || seal.size !== size) yield `${name}: it has another hash than is stored`;
    else if (seal.previous !== (before?.hash ?? null)) yield `${name}: the seal before it is another`;
    else if (roots.get(size) !== seal.logRoot) yield `${name}: the log that it sealed is another`;
    if (seal && before?.seal && seal.size < before.seal.size) yield `${name}: it covers less than the seal before it`;
  }
  yield* changedEntries(db);
  const root = yield* changedTree(db, "");
  const last = seals.at(-1)?.seal;
  if (last && (hex(root.hash) !== last.recordRoot || root.count !== last.recordSize))
    yield `seal ${seals.length}: the record that it sealed is another`;
  if (seals.length === 0 && root.count > 0) yield "seal 1: it is missing";
}

function sealOf(json: string): Seal | null {
  try {
    return Seal.parse(fromExactJson(json));
  } catch {
    return null;
  }
}

/** Compares each entry with its leaf. What changed since the last seal is not sealed yet. */
async function* changedEntries(db: Db): AsyncIterable<string> {
  let found = 0;
  for (const type of RECORD_TYPES)
    for await (const ids of recordIds(db, type, BATCH)) {
      const places = ids.map((id) => placeOf(type, id));
      const leaves = await leavesOf(db, places);
      const open = await changesOf(db, type, ids);
      const entries = new Map((await readableEntries(db, type, ids)).map((entry) => [entry.id, entry]));
      for (const [at, id] of ids.entries()) {
        const [leaf, entry] = [leaves.get(places[at]!), entries.get(id)];
        if (leaf) found++;
        if (open.has(id)) continue;
        if (!entry) yield `${type} ${id}: it cannot be read`;
        else if (!leaf) yield `${type} ${id}: it was not there when the record was sealed`;
        else if (hex(recordLeaf(entry).hash) !== hex(leaf)) yield `${type} ${id}: it is not what was sealed`;
      }
    }
  const { rows } = await sql<{ leaves: number }>`select count(*) as leaves from record_leaves`.execute(db);
  const missing = rows[0]!.leaves - found - (await goneSince(db));
  if (missing !== 0) yield `record: ${missing} entries that were sealed are missing`;
}

async function changesOf(db: Db, type: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select c.id from ${texts(ids)} cross join record_changes c
    on c.type = ${type} and c.id = j.value`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** How many entries went since the last seal, as far as that was noted. */
async function goneSince(db: Db): Promise<number> {
  let gone = 0;
  for (const type of RECORD_TYPES) {
    let after = "";
    for (;;) {
      const rows = await db
        .selectFrom("record_changes")
        .select("id")
        .where("type", "=", type)
        .where("id", ">", after)
        .orderBy("id")
        .limit(BATCH)
        .execute();
      const ids = rows.map(({ id }) => id);
      const there = new Set((await readableEntries(db, type, ids)).map(({ id }) => id));
      const left = await leavesOf(
        db,
        ids.filter((id) => !there.has(id)).map((id) => placeOf(type, id)),
      );
      gone += left.size;
      if (rows.length < BATCH) break;
      after = ids.at(-1)!;
    }
  }
  return gone;
}

/** Makes the tree below a prefix again out of the leaves, so many at once, and compares it; gives back its node as it should be. */
export async function* changedTree(db: Db, prefix: string, most = MOST_LEAVES): AsyncGenerator<string, RecordNode> {
  const stored = (await nodesAt(db, [prefix])).get(prefix);
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from record_leaves where place >= ${prefix} and place < ${`${prefix}g`}`.execute(db);
  const { count } = rows[0]!;
  if (count <= most) {
    const leaves = (await leavesBelow(db, [prefix])).get(prefix) ?? [];
    const wanted = nodesOver(prefix, leaves);
    const { rows: kept } = await sql<
      RecordNode & { depth: number }
    >`select depth, prefix, count, hash from record_nodes where prefix >= ${prefix}
      and (${prefix} = '' or prefix < ${`${prefix}g`})`.execute(db);
    const known = new Map(kept.map((node) => [`${node.depth} ${node.prefix}`, `${node.count} ${hex(node.hash)}`]));
    for (const node of wanted) {
      const place = `${node.prefix.length} ${node.prefix}`;
      if (known.get(place) !== `${node.count} ${hex(node.hash)}`) yield `record: node \`${node.prefix}\` is not what stands below it`;
      known.delete(place);
    }
    for (const extra of known.keys()) yield `record: node \`${extra}\` is one too many`;
    return wanted[0] ?? { prefix, count: 0, hash: EMPTY };
  }
  for (const digit of "0123456789abcdef") yield* changedTree(db, prefix + digit, most);
  const parts = (await partsBelow(db, [prefix])).get(prefix)!;
  const node = { prefix, count, hash: dividedHash(parts) };
  if (!stored || stored.count !== count || hex(stored.hash) !== hex(node.hash))
    yield `record: node \`${prefix}\` is not what stands below it`;
  return node;
}
