import type { Selectable } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import type { Given } from "../../../record/capture.ts";
import type { Engine } from "../../../record/contract.ts";
import type { PreparedReading } from "../../archive.ts";
import type { Read } from "../../draft.ts";
import { sequenceOf } from "../captures.ts";
import type { Db } from "../connection.ts";
import { derive } from "../derive.ts";
import { fromJson, toJson } from "../json.ts";
import type { Tables } from "../schema.ts";

/** How many captures are asked for at a time. */
const BATCH = 500;

/** Lays what was read in a capture beside the record, in the place of what was laid there before, inside the caller's transaction. Throws `not-found`. */
export async function prepare(db: Db, { capture, engine, text, article, findings }: Read, given: Given): Promise<void> {
  const row = {
    ...{ engine_json: canonical(engine), given_json: canonical(given) },
    ...{ text_json: toJson(text), article_json: toJson(article), findings_json: toJson(findings) },
  };
  await db
    .insertInto("next_readings")
    .values({ capture: await sequenceOf(db, capture), ...row })
    .onConflict((conflict) => conflict.column("capture").doUpdateSet(row))
    .execute();
}

/** What lies beside the record of a capture, as it was read by an engine with what is given now; null where nothing does. */
export async function preparedOf(db: Db, capture: string, engine: Engine): Promise<PreparedReading | null> {
  const row = await ready(db, engine).where("c.sha256", "=", capture).executeTakeFirst();
  return row ? readingIn(row) : null;
}

/** The captures whose record an engine did not read, and that it has not read beside it either as they are given now, in the order they came. */
export async function* unprepared(db: Db, engine: Engine): AsyncIterable<string> {
  const by = canonical(engine);
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom("captures as c")
      .leftJoin("articles as a", (join) =>
        join.onRef("a.capture", "=", "c.seq").onRef("a.given_json", "=", "c.given_json").on("a.engine_json", "=", by),
      )
      .leftJoin("next_readings as n", (join) =>
        join.onRef("n.capture", "=", "c.seq").onRef("n.given_json", "=", "c.given_json").on("n.engine_json", "=", by),
      )
      .select(["c.seq", "c.sha256"])
      .where("c.seq", ">", last)
      .where("c.removed", "=", 0)
      .where("a.capture", "is", null)
      .where("n.capture", "is", null)
      .orderBy("c.seq")
      .limit(BATCH)
      .execute();
    for (const { sha256 } of rows) yield sha256;
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.seq;
  }
}

/** Puts what an engine read beside the record in its place, all of it, inside the caller's transaction: whoever reads sees the record before or after. Gives back how many articles that were. */
export async function renew(db: Db, engine: Engine): Promise<number> {
  let count = 0;
  for (let last = 0; ; count++) {
    const row = await ready(db, engine).where("c.seq", ">", last).orderBy("c.seq").limit(1).executeTakeFirst();
    if (!row) break;
    const { given, ...read } = readingIn(row);
    await derive(db, { capture: row.sha256, ...read }, given);
    last = row.seq;
  }
  await db.deleteFrom("next_readings").execute();
  return count;
}

/** What an engine read beside the record, but for what was given otherwise or removed since. */
function ready(db: Db, engine: Engine) {
  return db
    .selectFrom("next_readings as n")
    .innerJoin("captures as c", (join) => join.onRef("c.seq", "=", "n.capture").onRef("c.given_json", "=", "n.given_json"))
    .select(["c.seq", "c.sha256", "n.engine_json", "n.given_json", "n.text_json", "n.article_json", "n.findings_json"])
    .where("n.engine_json", "=", canonical(engine));
}

function readingIn(row: Omit<Selectable<Tables["next_readings"]>, "capture">): PreparedReading {
  return {
    ...{ engine: fromJson(row.engine_json), given: fromJson(row.given_json), text: fromJson(row.text_json) },
    ...{ article: fromJson(row.article_json), findings: fromJson(row.findings_json) },
  };
}
