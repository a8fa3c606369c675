import { sql } from "kysely";
import { hex, placeOf, type RecordLeaf, recordLeaf } from "../../proof/index.ts";
import type { Db } from "../connection.ts";
import { given, texts } from "../dialects.ts";
import { RECORD_TYPES, type RecordType, recordEntries } from "./entries.ts";
import { type Changed, updateNodes } from "./record-tree.ts";

/** How many changes are taken at a time. */
const BATCH = 2000;

/** Brings the tree over the record up to date with what changed since the last seal, inside the caller's transaction. Costs by what changed. */
export async function settleRecord(db: Db): Promise<void> {
  for (const type of RECORD_TYPES) {
    for (;;) {
      const ids = await takeChanges(db, type);
      if (ids.length === 0) break;
      await updateNodes(db, await putLeaves(db, type, ids));
    }
  }
}

async function takeChanges(db: Db, type: RecordType): Promise<string[]> {
  const rows = await db.selectFrom("record_changes").select("id").where("type", "=", type).orderBy("id").limit(BATCH).execute();
  const last = rows.at(-1)?.id;
  if (last !== undefined) await db.deleteFrom("record_changes").where("type", "=", type).where("id", "<=", last).execute();
  return rows.map(({ id }) => id);
}

/** Stores the leaves of entries as they are now, and takes away those of entries that are gone. What did not change in the end is left out. */
async function putLeaves(db: Db, type: RecordType, ids: readonly string[]): Promise<Changed> {
  const now = new Map((await recordEntries(db, type, ids)).map((entry) => [entry.id, recordLeaf(entry)]));
  const before = await leavesOf(
    db,
    ids.map((id) => placeOf(type, id)),
  );
  const changed = new Map<string, 1 | 0 | -1>();
  const [put, gone]: [RecordLeaf[], string[]] = [[], []];
  for (const id of ids) {
    const [leaf, place] = [now.get(id), placeOf(type, id)];
    const was = before.get(place);
    if (leaf && was && hex(leaf.hash) === hex(was)) continue;
    if (leaf) put.push(leaf);
    else if (was) gone.push(place);
    if (leaf || was) changed.set(place, leaf && was ? 0 : leaf ? 1 : -1);
  }
  const leaves = put.map(({ place, hash }) => ({ place, hash: hex(hash) }));
  await sql`insert into record_leaves (place, hash) select r.place, r.hash from ${given({ place: "text", hash: "bytes" }, leaves)} where true
    on conflict (place) do update set hash = excluded.hash`.execute(db);
  await sql`delete from record_leaves where place in (select value from ${texts(gone)})`.execute(db);
  return changed;
}

/** The hashes of the leaves at these places, of those that are there. */
export async function leavesOf(db: Db, places: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { rows } =
    await sql<RecordLeaf>`select l.place, l.hash from ${texts(places)} cross join record_leaves l on l.place = j.value`.execute(db);
  return new Map(rows.map(({ place, hash }) => [place, hash]));
}
