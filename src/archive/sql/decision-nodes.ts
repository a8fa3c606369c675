import { meantThen, type PartyLink, partyAt } from "../../linking/index.ts";
import type { LinkDecision } from "../../record/decision.ts";
import type { DecisionEntry } from "../archive.ts";
import { findStatement } from "../decisions/find.ts";
import { toldAt } from "../decisions/told-things.ts";
import type { ArticleDraft, Read } from "../draft.ts";
import { LINK_KINDS } from "../links.ts";
import type { Db } from "./connection.ts";
import type { Sequenced } from "./decisions-on.ts";
import { fromJson } from "./json.ts";
import { settleAgain, type Tie, tie } from "./linking/index.ts";
import type { Touched } from "./party-counts.ts";

/** What decisions on what is one with what lead to in an article that was read or decided on anew. What changed goes to `touched`, or to the ties of statements. */
export async function placeDecisions(
  db: Db,
  read: Read,
  made: ArticleDraft,
  decisions: readonly Sequenced[],
  touched: Touched,
): Promise<void> {
  const order = new Map(decisions.map(({ seq, decision }) => [decision.id, seq]));
  for (const { seq, decision } of decisions) {
    if (!("mentions" in decision)) continue;
    const before = await standOf(db, seq);
    for (const [position, mention] of decision.mentions.entries()) {
      if (mention.capture !== read.capture) continue;
      const node = nodeAt(decision, position, read, made, (other) => (order.get(other) ?? 0) > seq);
      await db
        .insertInto("decision_nodes")
        .values({ decision: seq, position, node })
        .onConflict((conflict) => conflict.columns(["decision", "position"]).doUpdateSet({ node }))
        .execute();
    }
    const undone = made.standings.get(decision.id) === "undone";
    const after = await stand(db, seq, decision, undone);
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const nodes = [...before.nodes, ...after.nodes].filter((node) => node !== null);
    if (decision.of === "party") for (const node of nodes) touched.nodes.add(node);
    else if (decision.kind === "merge" || !decision.out)
      for (const stood of [before.nodes, after.nodes]) await tieAgain(db, decision.of, stood);
  }
}

/** What the words at a place of a decision mean as their article is read now; null where they are gone or mean nothing of the kind. */
function nodeAt(
  decision: LinkDecision,
  position: number,
  read: Read,
  made: ArticleDraft,
  isLater: (decision: string) => boolean,
): string | null {
  const mention = decision.mentions[position]!;
  switch (decision.of) {
    case "party":
      return partyMeant(partyAt(read.text, mention, made.parties)?.link ?? null, isLater);
    case "statement":
      return statementAt(decision, position, read, made);
    default:
      return toldAt(decision.of, read, made, mention);
  }
}

function partyMeant(link: PartyLink | null, isLater: (decision: string) => boolean): string | null {
  return link && meantThen(link, isLater);
}

interface Stand {
  readonly standing: string | null;
  readonly nodes: readonly (string | null)[];
}

async function standOf(db: Db, decision: number): Promise<Stand> {
  const row = await db.selectFrom("decision_standings").select("standing").where("decision", "=", decision).executeTakeFirst();
  const nodes = await db.selectFrom("decision_nodes").select("node").where("decision", "=", decision).orderBy("position").execute();
  return { standing: row?.standing ?? null, nodes: nodes.map(({ node }) => node) };
}

/** Notes how a decision stands now: lost where one of the things that it names is not found any more. */
async function stand(db: Db, seq: number, decision: LinkDecision, undone: boolean): Promise<Stand> {
  const { nodes } = await standOf(db, seq);
  const standing: DecisionEntry["standing"] = undone ? "undone" : isFound(decision, nodes) ? "stands" : "lost";
  await db
    .insertInto("decision_standings")
    .values({ decision: seq, standing })
    .onConflict((conflict) => conflict.column("decision").doUpdateSet({ standing }))
    .execute();
  return { standing, nodes };
}

/** What is taken out of a party must be found; the mention that it was taken out from only says of whom. */
function isFound(decision: LinkDecision, nodes: readonly (string | null)[]): boolean {
  if (nodes.length < decision.mentions.length) return false;
  if (decision.kind === "split" && decision.out) return nodes.slice(1).every((node) => node !== null);
  return nodes.every((node) => node !== null);
}

function statementAt(
  { statements = [] }: LinkDecision,
  position: number,
  { text }: Read,
  { statements: made }: ArticleDraft,
): string | null {
  const wanted = statements[position];
  if (!wanted) return null;
  const byId = made.find(({ entry, formerly }) => entry.id === wanted.statement || formerly.includes(wanted.statement));
  if (byId) return byId.entry.id;
  const index = findStatement(
    text,
    wanted.anchor,
    made.map(({ entry }) => entry),
  );
  return index === null ? null : made[index]!.entry.id;
}

/** Notes for each two of some statements, commitments or incidents what the last standing decision on both holds of them. */
async function tieAgain(db: Db, of: Exclude<LinkDecision["of"], "party">, nodes: readonly (string | null)[]): Promise<void> {
  const known = nodes.filter((id) => id !== null);
  for (const [at, one] of known.entries())
    for (const other of known.slice(at + 1)) {
      if (one === other) continue;
      const { held, decision } = await heldOf(db, one, other);
      await tie(db, of, [one, other], held, decision);
    }
  const kind = LINK_KINDS.find(({ name }) => name === of);
  if (kind) await settleAgain(db, kind, known);
}

/** What the last standing decision on two things holds of them, and its number; null and 0 where there is none. */
export async function heldOf(db: Db, one: string, other: string): Promise<{ readonly held: Tie; readonly decision: number }> {
  const row = await db
    .selectFrom("decision_nodes as a")
    .innerJoin("decision_nodes as b", "b.decision", "a.decision")
    .innerJoin("decision_standings as t", "t.decision", "a.decision")
    .innerJoin("decisions as d", "d.seq", "a.decision")
    .select(["d.seq", "d.decision_json"])
    .where("a.node", "=", one)
    .where("b.node", "=", other)
    .where("t.standing", "=", "stands")
    .orderBy("a.decision", "desc")
    .executeTakeFirst();
  if (!row) return { held: null, decision: 0 };
  return { held: fromJson<LinkDecision>(row.decision_json).kind === "merge" ? "together" : "apart", decision: row.seq };
}
