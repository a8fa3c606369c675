import type { Decision } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import type { DecisionEntry, DecisionOrder } from "../archive.ts";
import { additionTo, decisionOn, undoing } from "../decisions/index.ts";
import type { Db } from "./connection.ts";
import { materialise, readingOf } from "./derive.ts";
import { entryOf, statementOf } from "./entries.ts";
import { fromJson, toJson } from "./json.ts";

/** A decision with what it is about: the capture, and the statement's id. */
interface Placed {
  readonly decision: Decision;
  readonly capture: string;
  readonly statement: string;
}

/** Appends a decision and applies all on its article anew, inside the caller's transaction. Throws `not-found`, `bad-decision`. */
export async function decide(db: Db, order: DecisionOrder): Promise<Decision> {
  const { last } = await db
    .selectFrom("decisions")
    .select(({ fn }) => fn.max("seq").as("last"))
    .executeTakeFirstOrThrow();
  const seq = ((last as number | null) ?? 0) + 1;
  const { decision, capture, statement } = await placed(db, `d${seq}`, order);
  const { seq: article, ...read } = await readingOf(db, capture);
  await db
    .insertInto("decisions")
    .values({ seq, id: decision.id, capture: article, statement, decision_json: toJson(decision) })
    .execute();
  const { standings } = await materialise(db, article, read);
  if (standings.get(decision.id) === "lost")
    throw new OnrecordError("bad-decision", "Expected words of the article, not others. Quote them exactly as they stand there.", {
      capture,
    });
  return decision;
}

async function placed(db: Db, id: string, order: DecisionOrder): Promise<Placed> {
  if (order.kind === "undo") return undo(db, id, order);
  if (order.kind === "add") {
    const decision = additionTo(id, order, await readingOf(db, order.capture));
    return { decision, capture: order.capture, statement: decision.statement };
  }
  const statement = await entryOf(db, order.statement);
  if (!statement)
    throw new OnrecordError("not-found", `Expected a statement of this archive, not \`${order.statement}\`. Search for it.`, {
      statement: order.statement,
    });
  const { text } = await readingOf(db, statement.capture);
  return {
    decision: decisionOn(id, order, { capture: statement.capture, text, statement }),
    capture: statement.capture,
    statement: statement.id,
  };
}

async function undo(db: Db, id: string, order: Extract<DecisionOrder, { kind: "undo" }>): Promise<Placed> {
  const undone = await db
    .selectFrom("decisions as d")
    .innerJoin("captures as c", "c.seq", "d.capture")
    .select(["d.statement", "c.sha256"])
    .where("d.id", "=", order.undoes)
    .executeTakeFirst();
  if (!undone)
    throw new OnrecordError(
      "not-found",
      `Expected a decision of this archive, not \`${order.undoes}\`. List them with \`onrecord decisions\`.`,
      { decision: order.undoes },
    );
  return { decision: undoing(id, order), capture: undone.sha256, statement: undone.statement };
}

/** The decisions in the order they were made, with how each stands; only those on a capture, or on a statement under any of its ids. */
export async function decisionsOf(
  db: Db,
  { statement, capture }: { readonly statement?: string; readonly capture?: string },
): Promise<DecisionEntry[]> {
  const ids = statement === undefined ? [] : await idsOf(db, statement);
  const rows = await db
    .selectFrom("decisions as d")
    .innerJoin("decision_standings as t", "t.decision", "d.seq")
    .select(["d.decision_json", "t.standing"])
    .$if(statement !== undefined, (query) => query.where("d.statement", "in", ids))
    .$if(capture !== undefined, (query) =>
      query.where("d.capture", "in", (select) => select.selectFrom("captures").select("seq").where("sha256", "=", capture!)),
    )
    .orderBy("d.seq")
    .execute();
  return rows.map(({ decision_json, standing }) => {
    const decision = fromJson<Decision>(decision_json);
    return { decision, standing: standing as DecisionEntry["standing"], anchor: "anchor" in decision ? decision.anchor : null };
  });
}

/** Every id that leads where this one does; the id itself where it leads nowhere any more, since its decisions are still listed. */
async function idsOf(db: Db, id: string): Promise<string[]> {
  const statement = await statementOf(db, id);
  if (statement === null) return [id];
  const now = await db.selectFrom("statements").select("id").where("seq", "=", statement).execute();
  const former = await db.selectFrom("former_ids").select("id").where("statement", "=", statement).execute();
  return [...now, ...former].map((row) => row.id);
}
