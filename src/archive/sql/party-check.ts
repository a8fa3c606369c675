import { type JoinDecision, joinNodes } from "../../linking/index.ts";
import type { LinkDecision } from "../../record/decision.ts";
import type { ArticleDraft } from "../draft.ts";
import { sharesOf } from "../shares.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import { meantBy } from "./party-meant.ts";

/** Yields the parties to which an article gives something else than is stored. */
export async function* changedShares(db: Db, capture: number, record: ArticleDraft): AsyncIterable<string> {
  const rows = await db.selectFrom("article_parties").selectAll().where("capture", "=", capture).execute();
  const stored = new Map(rows.map(({ party, statements, values_json }) => [party, `${statements} ${values_json}`]));
  const wanted = new Map(sharesOf(record).map(({ id, statements, values }) => [id, `${statements} ${toJson(values)}`]));
  for (const id of new Set([...stored.keys(), ...wanted.keys()]))
    if (stored.get(id) !== wanted.get(id)) yield `party ${id}: what an article gives to it is not what is stored`;
}

/** Yields the keys that are put together otherwise than their names and the decisions on them say. */
export async function* misjoined(db: Db): AsyncIterable<string> {
  const nodes = await db.selectFrom("party_nodes").select(["id", "whole", "asks", "resolves", "party", "joined"]).orderBy("id").execute();
  for (const { id, asks, resolves } of nodes)
    if (asks !== null && (await meantBy(db, id, asks)) !== resolves) yield `party ${id}: it leads to another than what it asks for`;
  const joined = joinNodes(
    nodes.map(({ id, whole, resolves }) => ({ id, whole: whole === 1, resolves })),
    await standing(db),
  );
  for (const { id, party, joined: by } of nodes) {
    const wanted = joined.get(id)!;
    if (party !== wanted.head || by !== wanted.by) yield `party ${id}: it is put together with others than it should be`;
  }
}

async function standing(db: Db): Promise<JoinDecision[]> {
  const rows = await db
    .selectFrom("decision_nodes as n")
    .innerJoin("decision_standings as t", "t.decision", "n.decision")
    .innerJoin("decisions as d", "d.seq", "n.decision")
    .select(["d.seq", "d.decision_json", "n.node"])
    .where("t.standing", "=", "stands")
    .orderBy("d.seq")
    .orderBy("n.position")
    .execute();
  return [...Map.groupBy(rows, ({ seq }) => seq).values()].flatMap((named) => {
    const decision = fromJson<LinkDecision>(named[0]!.decision_json);
    const nodes = named.flatMap(({ node }) => node ?? []);
    return decision.of === "party" ? [{ kind: decision.kind, nodes }] : [];
  });
}
