import { type JoinDecision, type JoinNode, joinNodes } from "../../linking/index.ts";
import type { LinkDecision } from "../../record/decision.ts";
import { inBatches } from "./batches.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import type { Touched } from "./party-counts.ts";
import { recount, rename } from "./party-heads.ts";
import { meantBy } from "./party-meant.ts";
import { ofKey, tell, untell } from "./party-tellings.ts";

/**
 * Puts keys together to parties again where something touched them: a key that came or went, another known by what a short name asks for, a
 * decision. Costs by what hangs together, not by the archive; what comes out depends on the keys and decisions alone.
 */
export async function settleParties(db: Db, { nodes, offers, renamed, hinted }: Touched): Promise<void> {
  const seeds = new Set<string>();
  const stale = new Set<string>();
  for (const id of nodes) await settleNode(db, id, seeds, stale);
  for (const offer of new Set([...offers, ...(await offersOf(db, hinted))]))
    for (const { id } of await db.selectFrom("party_nodes").select("id").where("asks", "=", offer).execute())
      await resolve(db, id, offer, seeds);
  for (const head of await regroup(db, seeds)) stale.add(head);
  for (const head of stale) await recount(db, head);
  const rows = await inBatches([...renamed], (some) => db.selectFrom("party_nodes").select("party").where("id", "in", some).execute());
  for (const head of new Set(rows.map(({ party }) => party))) if (!stale.has(head)) await rename(db, head);
}

/** What the parties are known by that have other hints than before: whoever asks for it may mean another now. */
async function offersOf(db: Db, parties: ReadonlySet<string>): Promise<string[]> {
  const rows = await inBatches([...parties], (some) =>
    db.selectFrom("party_values").select("value_json").where("party", "in", some).where("of", "=", "offer").execute(),
  );
  return rows.map(({ value_json }) => fromJson<string>(value_json));
}

/** Drops a key that no article has any more; else finds out what it asks for. */
async function settleNode(db: Db, id: string, seeds: Set<string>, stale: Set<string>): Promise<void> {
  const node = await db.selectFrom("party_nodes").select(["party", "articles", "asks"]).where("id", "=", id).executeTakeFirst();
  if (!node) return;
  if (node.articles > 0) {
    if (node.asks !== null) await resolve(db, id, node.asks, seeds);
    if (await isDecidedOn(db, id)) seeds.add(id);
    return;
  }
  for (const mate of await db.selectFrom("party_nodes").select("id").where("party", "=", node.party).where("id", "!=", id).execute())
    seeds.add(mate.id);
  stale.add(node.party);
  await db.deleteFrom("party_nodes").where("id", "=", id).execute();
  seeds.delete(id);
}

async function isDecidedOn(db: Db, node: string): Promise<boolean> {
  return (await db.selectFrom("decision_nodes").select("decision").where("node", "=", node).executeTakeFirst()) !== undefined;
}

/** Finds out anew whom a key means by what it asks for. */
async function resolve(db: Db, id: string, asks: string, seeds: Set<string>): Promise<void> {
  const resolves = await meantBy(db, id, asks);
  const { resolves: before } = await db.selectFrom("party_nodes").select("resolves").where("id", "=", id).executeTakeFirstOrThrow();
  if (before === resolves) return;
  await db.updateTable("party_nodes").set({ resolves }).where("id", "=", id).execute();
  for (const one of [id, before, resolves]) if (one !== null) seeds.add(one);
}

/** Puts together anew all that hangs together with the seeds, as it stands and as it is to stand; gives back the parties that gained or lost keys. */
async function regroup(db: Db, seeds: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  if (seeds.size === 0) return changed;
  const { nodes, decisions } = await hangingTogether(db, seeds);
  const joined = joinNodes([...nodes.values()], decisions);
  for (const [id, { head, by }] of joined) {
    const { party, joined: before } = nodes.get(id)!;
    if (party === head && before === by) continue;
    if (party !== head) await untell(db, ofKey(id));
    await db.updateTable("party_nodes").set({ party: head, joined: by }).where("id", "=", id).execute();
    if (party === head) continue;
    await tell(db, ofKey(id));
    for (const one of [party, head]) changed.add(one);
  }
  return changed;
}

interface Node extends JoinNode {
  readonly party: string;
  readonly joined: string;
}

/** The keys that are one party with a seed now, or that links and merges lead to, and the decisions on any of them in their order. */
async function hangingTogether(db: Db, seeds: ReadonlySet<string>): Promise<{ nodes: Map<string, Node>; decisions: JoinDecision[] }> {
  const nodes = new Map<string, Node>();
  const decided = new Map<number, JoinDecision>();
  for (let asked = [...seeds]; asked.length > 0; ) {
    const found = await inBatches(asked, (some) => nodesOf(db, some));
    for (const node of found) nodes.set(node.id, node);
    const next = new Set<string>();
    for (const { id, party, resolves } of found) {
      for (const mate of await db.selectFrom("party_nodes").select("id").where("party", "=", party).execute()) next.add(mate.id);
      for (const asker of await db.selectFrom("party_nodes").select("id").where("resolves", "=", id).execute()) next.add(asker.id);
      if (resolves !== null) next.add(resolves);
      for (const [seq, decision] of await decisionsOnNode(db, id)) {
        decided.set(seq, decision);
        if (decision.kind === "merge") for (const other of decision.nodes) next.add(other);
      }
    }
    asked = [...next].filter((id) => !nodes.has(id));
  }
  const decisions = [...decided].sort(([one], [other]) => one - other).map(([, decision]) => decision);
  return { nodes, decisions };
}

async function nodesOf(db: Db, ids: readonly string[]): Promise<Node[]> {
  const rows = await db.selectFrom("party_nodes").select(["id", "whole", "resolves", "party", "joined"]).where("id", "in", ids).execute();
  return rows.map(({ whole, ...row }) => ({ ...row, whole: whole === 1 }));
}

/**
 * The standing merges and partings that name a key. Those that take mentions out were applied in their articles; that they are not who they were taken out
 * from holds against older merges, which find their words in what was taken out.
 */
export async function decisionsOnNode(db: Db, id: string): Promise<[number, JoinDecision][]> {
  const rows = await db
    .selectFrom("decision_nodes as n")
    .innerJoin("decision_standings as t", "t.decision", "n.decision")
    .innerJoin("decisions as d", "d.seq", "n.decision")
    .select(["d.seq", "d.decision_json"])
    .where("n.node", "=", id)
    .where("t.standing", "=", "stands")
    .execute();
  const decisions: [number, JoinDecision][] = [];
  for (const { seq, decision_json } of rows) {
    const decision = fromJson<LinkDecision>(decision_json);
    if (decision.of !== "party") continue;
    const named = await db.selectFrom("decision_nodes").select("node").where("decision", "=", seq).orderBy("position").execute();
    decisions.push([seq, { kind: decision.kind, nodes: named.flatMap(({ node }) => node ?? []) }]);
  }
  return decisions;
}
