import { canonical } from "../../../record/canonical.ts";
import { type Seal, sealHash } from "../../../record/seal.ts";
import type { KeptSeal, SealOrder } from "../../archive.ts";
import { EMPTY, hex, rootOf } from "../../proof/index.ts";
import type { Db } from "../connection.ts";
import { fromJson, toJson } from "../json.ts";
import { logSize, nodesIn } from "../log/append.ts";
import { nodesAt } from "./record-tree.ts";
import { settleRecord } from "./settle.ts";

/** Seals what the archive holds, inside the caller's transaction; null where nothing, or less than was asked for, came since the last seal. */
export async function seal(db: Db, { engine, at, least = 0 }: SealOrder): Promise<KeptSeal | null> {
  const last = await lastSeal(db);
  const size = await logSize(db);
  if (size - (last?.seal.size ?? 0) < least) return null;
  await settleRecord(db);
  const root = (await nodesAt(db, [""])).get("");
  const made: Seal = {
    ...{ size, logRoot: hex(await rootOf(nodesIn(db), size)) },
    ...{ recordSize: root?.count ?? 0, recordRoot: hex(root?.hash ?? EMPTY) },
    ...{ engine, previous: last?.hash ?? null, at },
  };
  if (last && canonical({ ...made, ...was(last.seal) }) === canonical(last.seal)) return null;
  const hash = sealHash(made);
  await db
    .insertInto("seals")
    .values({ seq: (last?.seq ?? 0) + 1, hash, size, seal_json: toJson(made) })
    .execute();
  return { hash, seal: made };
}

/** What of a seal is otherwise in the next, though nothing else changed. */
function was({ previous, at }: Seal): Pick<Seal, "previous" | "at"> {
  return { previous, at };
}

/** The newest seal with its number, or null. */
export async function lastSeal(db: Db): Promise<(KeptSeal & { readonly seq: number }) | null> {
  const row = await db.selectFrom("seals").select(["seq", "hash", "seal_json"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row ? { seq: row.seq, hash: row.hash, seal: fromJson<Seal>(row.seal_json) } : null;
}

/** All seals, oldest first. */
export async function* sealsOf(db: Db): AsyncIterable<KeptSeal> {
  let last = 0;
  for (;;) {
    const rows = await db.selectFrom("seals").selectAll().where("seq", ">", last).orderBy("seq").limit(500).execute();
    for (const { hash, seal_json } of rows) yield { hash, seal: fromJson<Seal>(seal_json) };
    if (rows.length < 500) return;
    last = rows.at(-1)!.seq;
  }
}
