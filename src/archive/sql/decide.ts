import { sql } from "kysely";
import { apartId } from "../../linking/index.ts";
import type { Decision } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import type { DecisionOrder, StatementEntry } from "../archive.ts";
import { additionTo, decisionOn, undoing } from "../decisions/index.ts";
import { inBatches } from "./batches.ts";
import { sequenceOf } from "./captures.ts";
import type { Db } from "./connection.ts";
import { placedOfLinks } from "./decide-links.ts";
import { materialise, readingOf } from "./derive.ts";
import { entryOf } from "./entries.ts";
import { toJson } from "./json.ts";
import { appendToLog } from "./log/append.ts";
import type { Placed } from "./placed.ts";
import { agreedOrder, agreedWith, readingInstead, settledBy } from "./rounds/readings.ts";

/** Appends a decision and applies all on its articles anew, inside the caller's transaction. Throws `not-found`, `bad-decision`. */
export async function decide(db: Db, order: DecisionOrder): Promise<Decision> {
  const agreed = order.kind === "undo" ? await agreedWith(db, order) : null;
  if (agreed !== null) await append(db, (id) => undo(db, id, { kind: "undo", undoes: agreed, by: order.by, at: order.at, note: null }));
  const { decision, captures } = await append(db, (id) => placed(db, id, order));
  await assertFound(db, decision.id, captures[0]!);
  const follows = decision.kind === "reading" ? await agreedOrder(db, decision) : null;
  if (follows) await append(db, (id) => onStatement(db, id, follows));
  return decision;
}

/**
 * Appends a decision that was made on another archive, under the next number here, anchored as it was, and applies it, inside the caller's transaction. One whose
 * words are not found is kept as lost. Throws `not-found` where a capture or a decision that it names is not here.
 */
export async function repeat(db: Db, made: Decision): Promise<Decision> {
  return (await append(db, (id) => placedAgain(db, { ...made, id }))).decision;
}

async function append(db: Db, place: (id: string) => Promise<Placed>): Promise<Placed> {
  const { last } = await db
    .selectFrom("decisions")
    .select(({ fn }) => fn.max("seq").as("last"))
    .executeTakeFirstOrThrow();
  const seq = ((last as number | null) ?? 0) + 1;
  const { decision, captures, statement } = await place(`d${seq}`);
  const [first, ...others] = await inBatches(captures, (some) =>
    db.selectFrom("captures").select(["seq", "sha256"]).where("sha256", "in", some).orderBy("sha256").execute(),
  );
  await db
    .insertInto("decisions")
    .values({ seq, id: decision.id, capture: first!.seq, statement, decision_json: toJson(decision) })
    .execute();
  for (const other of others) await db.insertInto("decision_places").values({ decision: seq, capture: other.seq }).execute();
  const named = [first!, ...others].map(({ sha256 }) => sha256);
  await appendToLog(db, { kind: "decision", number: seq, capture: null, captures: named, body: decision });
  if ("mentions" in decision && decision.kind === "split" && decision.of === "party" && decision.out)
    await db
      .insertInto("decision_ids")
      .values({ id: apartId(decision), decision: seq })
      .execute();
  for (const { sha256 } of [first!, ...others]) {
    const { seq: article, ...read } = await readingOf(db, sha256);
    await materialise(db, article, read);
  }
  return { decision, captures, statement };
}

/** A decision that finds nothing on the day it is made is a mistake. */
async function assertFound(db: Db, decision: string, capture: string): Promise<void> {
  const { standing } = await db
    .selectFrom("decision_standings as t")
    .innerJoin("decisions as d", "d.seq", "t.decision")
    .select("t.standing")
    .where("d.id", "=", decision)
    .executeTakeFirstOrThrow();
  if (standing === "lost")
    throw new OnrecordError("bad-decision", "Expected words of the article, not others. Quote them exactly as they stand there.", {
      capture,
    });
}

async function placed(db: Db, id: string, order: DecisionOrder): Promise<Placed> {
  if (order.kind === "undo") return undo(db, id, order);
  if (order.kind === "add") {
    const decision = additionTo(id, order, await readingOf(db, order.capture));
    return { decision, captures: [order.capture], statement: decision.statement };
  }
  if ("ids" in order || "party" in order || "incident" in order) return placedOfLinks(db, id, order);
  if (order.kind === "flag" || order.kind === "grade") return onStatement(db, id, order);
  const reading = await readingInstead(db, order, await statementNamed(db, order.statement));
  if (reading) return onStatement(db, id, reading);
  const settles = await settledBy(db, order.statement, order.by);
  return onStatement(db, id, { ...order, ...(settles.length > 0 && { settles }) });
}

/** A decision on a statement, anchored by its words. Throws `not-found`. */
async function onStatement(db: Db, id: string, order: Parameters<typeof decisionOn>[1]): Promise<Placed> {
  const statement = await statementNamed(db, order.statement);
  const { text } = await readingOf(db, statement.capture);
  return {
    decision: decisionOn(id, order, { capture: statement.capture, text, statement }),
    captures: [statement.capture],
    statement: statement.id,
  };
}

async function statementNamed(db: Db, id: string): Promise<StatementEntry> {
  const statement = await entryOf(db, id);
  if (statement) return statement;
  throw new OnrecordError("not-found", `Expected a statement of this archive, not \`${id}\`. Search for it.`, { statement: id });
}

async function placedAgain(db: Db, decision: Decision): Promise<Placed> {
  if (decision.kind === "undo") return { decision, ...(await undoneBy(db, decision.undoes)) };
  const captures = "anchor" in decision ? [decision.anchor.capture] : [...new Set(decision.mentions.map(({ capture }) => capture))];
  for (const capture of captures) await sequenceOf(db, capture);
  return { decision, captures, statement: "anchor" in decision ? decision.statement : (decision.statements?.[0]?.statement ?? "") };
}

async function undo(db: Db, id: string, order: Extract<DecisionOrder, { kind: "undo" }>): Promise<Placed> {
  const { seq, ...places } = await undoneBy(db, order.undoes);
  await assertStanding(db, seq, order.undoes);
  return { decision: undoing(id, order), ...places };
}

/** A decision that is taken back: what it was about. */
async function undoneBy(db: Db, undoes: string): Promise<Omit<Placed, "decision"> & { readonly seq: number }> {
  const undone = await db.selectFrom("decisions").select(["seq", "capture", "statement"]).where("id", "=", undoes).executeTakeFirst();
  if (!undone)
    throw new OnrecordError("not-found", `Expected a decision of this archive, not \`${undoes}\`. List them with \`onrecord decisions\`.`, {
      decision: undoes,
    });
  const places = await db.selectFrom("decision_places").select("capture").where("decision", "=", undone.seq).execute();
  const captures = await inBatches([undone.capture, ...places.map(({ capture }) => capture)], (some) =>
    db.selectFrom("captures").select("sha256").where("seq", "in", some).execute(),
  );
  return { seq: undone.seq, captures: captures.map(({ sha256 }) => sha256), statement: undone.statement };
}

/** What was taken back is not taken back twice: to do again what it did, the undo is undone. */
async function assertStanding(db: Db, decision: number, id: string): Promise<void> {
  const rows = await db
    .selectFrom("decisions as d")
    .innerJoin("decision_standings as t", "t.decision", "d.seq")
    .select("d.id")
    .where("d.seq", ">", decision)
    .where("t.standing", "!=", "undone")
    .where(sql<boolean>`d.decision_json ->> '$.kind' = 'undo' and d.decision_json ->> '$.undoes' = ${id}`)
    .execute();
  const [by] = rows;
  if (by)
    throw new OnrecordError(
      "bad-decision",
      `Expected a decision that stands; \`${id}\` was taken back already, by \`${by.id}\`. \`onrecord undo ${by.id}\` makes it stand again.`,
      { decision: id, by: by.id },
    );
}
