import type { Decision, Reading } from "../../../record/decision.ts";
import { OnrecordError } from "../../../record/error.ts";
import type { DecisionOrder, StatementEntry } from "../../archive.ts";
import type { ReadingOrder } from "../../decisions/index.ts";
import { agree, readingsIn } from "../../readings/readings.ts";
import type { Db } from "../connection.ts";
import { decisionsOf, idsOf } from "../decision-list.ts";
import { fromJson } from "../json.ts";
import { askedOf } from "./rounds.ts";

type VerdictOrder = Extract<DecisionOrder, { kind: "accept" | "reject" | "amend" }>;

/** What somebody decides whose reading of a statement is asked for is a reading, wherever she decides it; null where it is not asked for. */
export async function readingInstead(
  db: Db,
  { kind, ...order }: VerdictOrder,
  { id, act, decided }: Pick<StatementEntry, "id" | "act" | "decided">,
): Promise<ReadingOrder | null> {
  const asked = decided === null ? await askedOf(db, await idsOf(db, id), order.by) : null;
  if (!asked) return null;
  const change = "change" in order ? order.change : undefined;
  return {
    ...{ ...order, kind: "reading", verdict: kind, ...asked },
    act: kind === "reject" ? null : (change?.act ?? act.main),
  };
}

/** The readings of a statement that a decision settles. Throws `bad-decision` where one of them is by the very same, since a third settles what two read. */
export async function settledBy(db: Db, statement: string, by: string): Promise<string[]> {
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
          : `Expected somebody else to settle what ${namesOf(readings)} read, not one of them.`,
        { statement, reading: own.id },
      );
  }
  return unsettled.flatMap(({ readings }) => readings.map(({ id }) => id));
}

/** The decision that follows where all readings of a statement are in and say the same, by all of them; null where they do not. */
export async function agreedOrder(
  db: Db,
  { id, statement, round }: Reading,
): Promise<(VerdictOrder & { readonly settles: string[] }) | null> {
  const all = readingsIn(await decisionsOf(db, { statement })).find(
    (one) => one.round === round && one.readings.some((reading) => reading.id === id),
  );
  if (all?.state !== "agreed") return null;
  const { verdict, change = {}, at } = all.readings.at(-1)!;
  const decided = { at, by: namesOf(all.readings), note: null, statement, settles: all.readings.map((reading) => reading.id) };
  return verdict === "amend" ? { ...decided, kind: verdict, change } : { ...decided, kind: verdict };
}

/**
 * The decision that has to be taken back with a reading, since it only followed of its agreeing with others; null where there is none. Throws `bad-decision` where it
 * is not taken back by whoever made it, or where somebody settled it.
 */
export async function agreedWith(db: Db, { undoes, by }: Extract<DecisionOrder, { kind: "undo" }>): Promise<string | null> {
  const row = await db.selectFrom("decisions").select("decision_json").where("id", "=", undoes).executeTakeFirst();
  const reading = row && fromJson<Decision>(row.decision_json);
  if (reading?.kind !== "reading") return null;
  if (reading.by !== by)
    throw new OnrecordError("bad-decision", `Expected ${reading.by} to take back what she or he read, not ${by}. Read it yourself.`, {
      decision: undoes,
    });
  const all = readingsIn(await decisionsOf(db, { statement: reading.statement })).find(({ readings }) =>
    readings.some(({ id }) => id === undoes),
  );
  const settled = all?.settledBy;
  if (!settled) return null;
  if (agree(all.readings) && settled.by === namesOf(all.readings)) return settled.id;
  throw new OnrecordError(
    "bad-decision",
    `Expected a reading that nobody settled; ${settled.by} did, by \`${settled.id}\`. Ask them to take that back first.`,
    { decision: undoes, by: settled.id },
  );
}

const namesOf = (readings: readonly Reading[]): string => readings.map(({ by }) => by).join(" and ");
