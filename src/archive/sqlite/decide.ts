import { sql } from "kysely";
import { apartId } from "../../linking/index.ts";
import type { Decision, LinkDecision, Reading } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import type { DecisionEntry, DecisionFilter, DecisionOrder, StatementEntry } from "../archive.ts";
import { additionTo, decisionOn, type ReadingOrder, undoing } from "../decisions/index.ts";
import { agree, readingsIn } from "../readings/readings.ts";
import { inBatches } from "./batches.ts";
import { sequenceOf } from "./captures.ts";
import type { Db } from "./connection.ts";
import { placedOfLinks } from "./decide-links.ts";
import { heldOf } from "./decision-nodes.ts";
import { materialise, readingOf } from "./derive.ts";
import { entryOf, statementOf } from "./entries.ts";
import { fromJson, toJson } from "./json.ts";
import { appendToLog } from "./log/append.ts";
import type { Placed } from "./placed.ts";
import { askedOf } from "./rounds/rounds.ts";

/** Appends a decision and applies all on its articles anew, inside the caller's transaction. Throws `not-found`, `bad-decision`. */
export async function decide(db: Db, order: DecisionOrder): Promise<Decision> {
  if (order.kind === "undo") await freeReading(db, order);
  const { decision, captures } = await append(db, (id) => placed(db, id, order));
  await assertFound(db, decision.id, captures[0]!);
  if (decision.kind === "reading") await settleAgreed(db, decision);
  return decision;
}

/** Where all readings of a statement are in and say the same, that is decided: by all of them. */
async function settleAgreed(db: Db, { id, statement, round }: Reading): Promise<void> {
  const all = readingsIn(await decisionsOf(db, { statement })).find(
    (one) => one.round === round && one.readings.some((reading) => reading.id === id),
  );
  if (all?.state !== "agreed") return;
  const { verdict, change, at } = all.readings.at(-1)!;
  const decided = { at, by: all.readings.map(({ by }) => by).join(" and "), note: null, statement };
  const settling = { settles: all.readings.map((reading) => reading.id) };
  const order = verdict === "amend" ? { ...decided, kind: verdict, change: change ?? {} } : { ...decided, kind: verdict };
  await append(db, async (next) => onStatement(db, next, { ...order, ...settling }));
}

/** A reading is taken back by whoever made it, and with it what follows of its agreeing with others. Throws `bad-decision` where somebody settled it. */
async function freeReading(db: Db, { undoes, by, at }: Extract<DecisionOrder, { kind: "undo" }>): Promise<void> {
  const row = await db.selectFrom("decisions").select("decision_json").where("id", "=", undoes).executeTakeFirst();
  const reading = row && fromJson<Decision>(row.decision_json);
  if (reading?.kind !== "reading") return;
  if (reading.by !== by)
    throw new OnrecordError("bad-decision", `Expected ${reading.by} to take back what she or he read, not ${by}. Read it yourself.`, {
      decision: undoes,
    });
  const all = readingsIn(await decisionsOf(db, { statement: reading.statement })).find(({ readings }) =>
    readings.some(({ id }) => id === undoes),
  );
  const settled = all?.settledBy;
  if (!settled) return;
  if (!agree(all.readings) || settled.by !== all.readings.map((one) => one.by).join(" and "))
    throw new OnrecordError(
      "bad-decision",
      `Expected a reading that nobody settled; ${settled.by} did, by \`${settled.id}\`. Ask them to take that back first.`,
      {
        decision: undoes,
        by: settled.id,
      },
    );
  await append(db, (id) => undo(db, id, { kind: "undo", undoes: settled.id, by, at, note: null }));
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
  if ("mentions" in decision && decision.kind === "split" && decision.out)
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
  if ("ids" in order || "party" in order) return placedOfLinks(db, id, order);
  if (order.kind === "flag" || order.kind === "grade") return onStatement(db, id, order);
  const reading = await readingInstead(db, order);
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

type VerdictOrder = Extract<DecisionOrder, { kind: "accept" | "reject" | "amend" }>;

/** What somebody decides whose reading is asked for is a reading, wherever she decides it; null where it is not asked for. */
async function readingInstead(db: Db, { kind, ...order }: VerdictOrder): Promise<ReadingOrder | null> {
  const { act, decided } = await statementNamed(db, order.statement);
  const asked = decided === null ? await askedOf(db, await idsOf(db, order.statement), order.by) : null;
  if (!asked) return null;
  const change = "change" in order ? order.change : undefined;
  return {
    ...{ ...order, kind: "reading", verdict: kind, ...asked },
    act: kind === "reject" ? null : (change?.act ?? act.main),
  };
}

/** The readings that a decision settles. Throws `bad-decision` where one of them is by the very same, since a third settles what two read. */
async function settledBy(db: Db, statement: string, by: string): Promise<string[]> {
  const unsettled = readingsIn(await decisionsOf(db, { statement, kinds: ["reading", "accept", "reject", "amend"] })).filter(
    ({ state }) => state !== "settled",
  );
  for (const { readings, state } of unsettled) {
    const own = readings.find((reading) => reading.by === by);
    if (own)
      throw new OnrecordError(
        "bad-decision",
        state === "open"
          ? `Expected no second reading of yours, while others have not read it; \`onrecord undo ${own.id}\` takes yours back.`
          : `Expected somebody else to settle what ${readings.map((one) => one.by).join(" and ")} read, not one of them.`,
        { statement, reading: own.id },
      );
  }
  return unsettled.flatMap(({ readings }) => readings.map(({ id }) => id));
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

/** The decisions in the order they were made, with how each stands; only those on a capture, or on a statement under any of its ids. */
export async function decisionsOf(db: Db, { statement, capture, kinds, batch }: DecisionFilter): Promise<DecisionEntry[]> {
  const ids = statement === undefined ? [] : await idsOf(db, statement);
  const rows = await db
    .selectFrom("decisions as d")
    .innerJoin("decision_standings as t", "t.decision", "d.seq")
    .select(["d.seq", "d.decision_json", "t.standing"])
    .$if(statement !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where("d.statement", "in", ids),
          where("d.seq", "in", (select) => select.selectFrom("decision_nodes").select("decision").where("node", "in", ids)),
        ]),
      ),
    )
    .$if(capture !== undefined, (query) =>
      query.where((where) => {
        const seq = where.selectFrom("captures").select("seq").where("sha256", "=", capture!);
        return where.or([
          where("d.capture", "in", seq),
          where("d.seq", "in", (select) => select.selectFrom("decision_places").select("decision").where("capture", "in", seq)),
        ]);
      }),
    )
    .$if(kinds !== undefined, (query) => query.where(sql<boolean>`d.decision_json ->> '$.kind' in (${sql.join(kinds!)})`))
    .$if(batch !== undefined, (query) => query.where(sql<boolean>`d.decision_json ->> '$.batch' = ${batch}`))
    .orderBy("d.seq")
    .execute();
  const entries: DecisionEntry[] = [];
  for (const { seq, decision_json, standing } of rows) {
    const decision = fromJson<Decision>(decision_json);
    const anchor = "anchor" in decision ? decision.anchor : null;
    const leads = "mentions" in decision ? await leadsOf(db, seq) : [];
    const overruledBy = "mentions" in decision && standing === "stands" ? await overruling(db, seq, decision) : null;
    entries.push({ decision, standing: standing as DecisionEntry["standing"], overruledBy, anchor, leads });
  }
  return entries;
}

/** The newer decision that says the contrary of the same two things. */
async function overruling(db: Db, seq: number, decision: LinkDecision): Promise<string | null> {
  if (decision.kind === "split" && decision.out) return null;
  const rows = await db.selectFrom("decision_nodes").select("node").where("decision", "=", seq).orderBy("position").execute();
  const [one, other] = rows.map(({ node }) => node);
  if (one == null || other == null) return null;
  const newest = await heldOf(db, one, other);
  return newest.decision > seq && (newest.held === "together") !== (decision.kind === "merge") ? `d${newest.decision}` : null;
}

/** Where the things that a decision names lead now: to pages of parties, to statements, commitments and incidents. */
async function leadsOf(db: Db, decision: number): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom("decision_nodes as d")
    .leftJoin("party_nodes as n", "n.id", "d.node")
    .leftJoin("parties as p", (join) => join.onRef("p.id", "=", "n.party").on("p.paged", "=", 1))
    .leftJoin("statements as s", "s.id", "d.node")
    .leftJoin("links as l", (join) => join.onRef("l.id", "=", "d.node").on("l.kind", "in", ["commitment", "incident"]))
    .select(["p.id as party", "s.id as statement", "l.id as told"])
    .where("d.decision", "=", decision)
    .orderBy("d.position")
    .execute();
  return rows.map(({ party, statement, told }) => party ?? statement ?? told);
}

/** Every id that leads where this one does; the id itself where it leads nowhere any more, since its decisions are still listed. */
async function idsOf(db: Db, id: string): Promise<string[]> {
  const statement = await statementOf(db, id);
  if (statement === null) return [id];
  const now = await db.selectFrom("statements").select("id").where("seq", "=", statement).execute();
  const former = await db.selectFrom("former_ids").select("id").where("statement", "=", statement).execute();
  return [...now, ...former].map((row) => row.id);
}
