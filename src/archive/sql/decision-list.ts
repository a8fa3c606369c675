import { sql } from "kysely";
import type { Decision, LinkDecision } from "../../record/decision.ts";
import type { DecisionEntry, DecisionFilter } from "../archive.ts";
import { inBatches } from "./batches.ts";
import type { Db } from "./connection.ts";
import { heldOf } from "./decision-nodes.ts";
import { statementOf } from "./entries.ts";
import { fromJson } from "./json.ts";

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
  const decisions = rows.map(({ decision_json, ...row }) => ({ ...row, decision: fromJson<Decision>(decision_json) }));
  const newest = await newestVerdicts(
    db,
    decisions.flatMap(({ decision: one }) => (isVerdict(one) ? one.statement : [])),
  );
  for (const { seq, standing, decision } of decisions) {
    const anchor = "anchor" in decision ? decision.anchor : null;
    const leads = "mentions" in decision ? await leadsOf(db, seq) : [];
    const overruledBy = standing === "stands" ? await overruled(db, seq, decision, newest) : null;
    entries.push({ decision, standing: standing as DecisionEntry["standing"], overruledBy, anchor, leads });
  }
  return entries;
}

/** The decisions that settle what a statement is, of which the last one wins. */
const VERDICTS = ["accept", "reject", "amend"] as const;

type Verdict = Extract<Decision, { readonly kind: (typeof VERDICTS)[number] }>;

function isVerdict(decision: Decision): decision is Verdict {
  return (VERDICTS as readonly string[]).includes(decision.kind);
}

/** Of each statement the last verdict that stands. */
async function newestVerdicts(
  db: Db,
  statements: readonly string[],
): Promise<ReadonlyMap<string, { readonly seq: number; readonly kind: string }>> {
  const rows = await inBatches([...new Set(statements)], (some) =>
    db
      .selectFrom("decisions as d")
      .innerJoin("decision_standings as t", "t.decision", "d.seq")
      .select(["d.seq", "d.statement", sql<string>`d.decision_json ->> '$.kind'`.as("kind")])
      .where("d.statement", "in", some)
      .where("t.standing", "=", "stands")
      .where(sql<boolean>`d.decision_json ->> '$.kind' in (${sql.join(VERDICTS)})`)
      .orderBy("d.seq")
      .execute(),
  );
  return new Map(rows.map(({ statement, seq, kind }) => [statement, { seq, kind }]));
}

async function overruled(
  db: Db,
  seq: number,
  decision: Decision,
  newest: ReadonlyMap<string, { readonly seq: number; readonly kind: string }>,
): Promise<string | null> {
  if ("mentions" in decision) return overruling(db, seq, decision);
  const last = isVerdict(decision) ? newest.get(decision.statement) : undefined;
  return last && last.seq > seq && (last.kind !== decision.kind || last.kind === "amend") ? `d${last.seq}` : null;
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
export async function idsOf(db: Db, id: string): Promise<string[]> {
  const statement = await statementOf(db, id);
  if (statement === null) return [id];
  const now = await db.selectFrom("statements").select("id").where("seq", "=", statement).execute();
  const former = await db.selectFrom("former_ids").select("id").where("statement", "=", statement).execute();
  return [...now, ...former].map((row) => row.id);
}
