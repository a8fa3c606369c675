import { sql } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import { NO_FINDINGS } from "../../../record/contract.ts";
import type { Decision } from "../../../record/decision.ts";
import { OnrecordError } from "../../../record/error.ts";
import { sha256 } from "../../../record/id.ts";
import type { Removal } from "../../../record/log.ts";
import type { RemovalOrder } from "../../archive.ts";
import { LINK_KINDS } from "../../links.ts";
import type { Db } from "../connection.ts";
import { decisionsOn } from "../decisions-on.ts";
import { derive } from "../derive.ts";
import { forgetting } from "../dialects.ts";
import { toJson } from "../json.ts";
import { putNodes } from "../linking/index.ts";
import { appendToLog } from "../log/append.ts";
import { withoutWords } from "./without-words.ts";

/** The indexes of words: what is deleted of them goes for good when they are merged. */
const WORDS = ["statement_words", "article_grams", "unread_words"] as const;

/** Takes a capture out, inside the caller's transaction: what stays is its hash, who removed it and why. Throws `not-found` and `bad-removal`. */
export async function remove(db: Db, { capture, by, at, reason }: RemovalOrder): Promise<Removal> {
  const row = await db
    .selectFrom("captures")
    .select(["seq", "media_type", "size", "removed"])
    .where("sha256", "=", capture)
    .executeTakeFirst();
  if (!row) throw new OnrecordError("not-found", `Expected a capture of this archive, not \`${capture}\`.`, { capture });
  if (row.removed === 1)
    throw new OnrecordError("bad-removal", `Expected a capture that is there; \`${capture}\` was removed already.`, { capture });
  const number = await nextRemoval(db);
  const decided = await decisionsOn(db, row.seq);
  const left = decided.map(({ seq, decision }) => ({ seq, decision: withoutWords(decision, capture) }));
  const decisions = Object.fromEntries(left.map(({ decision }) => [decision.id, sha256(canonical(decision))]));
  const removal: Removal = { capture, mediaType: row.media_type, size: row.size, by, at, reason, decisions };
  await db
    .insertInto("removals")
    .values({ seq: number, capture: row.seq, removal_json: toJson(removal) })
    .execute();
  await appendToLog(db, { kind: "removal", number, capture: row.seq, captures: [capture], body: removal });

  await db.deleteFrom("next_readings").where("capture", "=", row.seq).execute();
  for (const { seq, decision } of left) await takeWords(db, seq, decision);
  await takeArticle(db, row.seq, capture);
  await db.deleteFrom("contents").where("capture", "=", row.seq).execute();
  await db.deleteFrom("sightings").where("capture", "=", row.seq).execute();
  await db.updateTable("captures").set({ removed: 1, given_json: "{}" }).where("seq", "=", row.seq).execute();
  for (const words of WORDS) await forgetting(words).execute(db);
  return removal;
}

async function nextRemoval(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(seq), 0) + 1 as next from removals`.execute(db);
  return rows[0]!.next;
}

async function takeWords(db: Db, seq: number, decision: Decision): Promise<void> {
  await db
    .updateTable("decisions")
    .set({ decision_json: toJson(decision) })
    .where("seq", "=", seq)
    .execute();
}

/** Takes what was read in a capture out of everything that it is linked with: as if nothing stood on the page, then the page itself. */
async function takeArticle(db: Db, seq: number, capture: string): Promise<void> {
  const read = await db.selectFrom("articles").select("capture").where("capture", "=", seq).executeTakeFirst();
  if (!read) return;
  await derive(db, { capture, engine: { version: "none", models: {} }, text: "", article: NOTHING, findings: NO_FINDINGS }, {});
  for (const kind of LINK_KINDS) await putNodes(db, kind, seq, []);
  for (const index of ["article_grams", "unread_words"]) await sql`delete from ${sql.table(index)} where rowid = ${seq}`.execute(db);
  await db.deleteFrom("texts").where("capture", "=", seq).execute();
  await db.deleteFrom("articles").where("capture", "=", seq).execute();
}

/** An article of a page on which nothing stands. */
const NOTHING = Object.freeze({
  ...{ title: null, publisher: null, byline: [], published: null, address: null, origins: [], republication: null },
  ...{ language: "und", blocks: [] },
});
