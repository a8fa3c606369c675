import { canonical } from "../../record/canonical.ts";
import { changeKnowledge, type Knowledge, type KnowledgeChange, type KnowledgeRow } from "../../record/knowledge.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import { appendToLog } from "./log/append.ts";

/** The rows as they stand: the newest version. */
export async function knowledgeOf(db: Db): Promise<Knowledge> {
  const newest = await db.selectFrom("knowledge").selectAll().orderBy("version", "desc").limit(1).executeTakeFirst();
  return newest ? { version: newest.version, rows: fromJson<KnowledgeRow[]>(newest.rows_json) } : { version: 0, rows: [] };
}

/** Appends a version of the rows with a change made, inside the caller's transaction. What changes nothing makes no version. */
export async function learn(db: Db, change: KnowledgeChange): Promise<Knowledge> {
  const before = await knowledgeOf(db);
  const rows = changeKnowledge(before.rows, change);
  if (canonical(rows) === canonical(before.rows)) return before;
  const version = before.version + 1;
  await db
    .insertInto("knowledge")
    .values({ version, rows_json: toJson(rows) })
    .execute();
  await appendToLog(db, { kind: "knowledge", number: version, capture: null, captures: [], body: { version, rows } });
  return { version, rows };
}
