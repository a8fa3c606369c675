import type { Decision } from "../../record/decision.ts";
import { type ArticleDraft, draft, type Read } from "../draft.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";

/** A decision with its place in the store's sequence. */
export interface Sequenced {
  readonly seq: number;
  readonly decision: Decision;
}

/** The decisions that name words of an article, or take back such a decision, in the order they were made. */
export async function decisionsOn(db: Db, capture: number): Promise<Sequenced[]> {
  const rows = await db
    .selectFrom("decisions")
    .select(["seq", "decision_json"])
    .where((where) =>
      where.or([
        where("capture", "=", capture),
        where("seq", "in", (select) => select.selectFrom("decision_places").select("decision").where("capture", "=", capture)),
      ]),
    )
    .orderBy("seq")
    .execute();
  return rows.map(({ seq, decision_json }) => ({ seq, decision: fromJson<Decision>(decision_json) }));
}

/** The record of an article, and the decisions on it. */
export interface Recorded {
  readonly record: ArticleDraft;
  readonly decisions: readonly Sequenced[];
}

/** The record of an article as it was read, with the decisions on it. */
export async function recordOf(db: Db, { seq, ...read }: Read & { readonly seq: number }): Promise<Recorded> {
  const decisions = await decisionsOn(db, seq);
  const record = draft(
    read,
    decisions.map(({ decision }) => decision),
  );
  return { record, decisions };
}
