import { basisOf, type LinkedBy, whyLinked } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { PartyTie } from "../archive.ts";
import { inBatches } from "./batches.ts";
import type { Db } from "./connection.ts";
import { heirOf } from "./former-parties.ts";

/**
 * The party that an id leads to: its own, that of a key that was put together with others, one that a decision had made which was taken back, or what
 * its words name since they were read anew.
 */
export async function headOf(db: Db, id: string): Promise<string | null> {
  return (await headUnder(db, id)) ?? headUnder(db, await heirOf(db, id));
}

async function headUnder(db: Db, id: string): Promise<string | null> {
  const node = await db.selectFrom("party_nodes").select("party").where("id", "=", id).executeTakeFirst();
  if (node) return node.party;
  const now = await db
    .selectFrom("decision_ids as i")
    .innerJoin("decision_nodes as d", "d.decision", "i.decision")
    .innerJoin("party_nodes as n", "n.id", "d.node")
    .select("n.party")
    .where("i.id", "=", id)
    .where("d.position", ">", 0)
    .orderBy("i.decision", "desc")
    .orderBy("d.position")
    .executeTakeFirst();
  return now?.party ?? null;
}

/** What each party is put together of, its own key first, then by id. */
export async function tiesOf(db: Db, parties: readonly string[]): Promise<ReadonlyMap<string, readonly PartyTie[]>> {
  const rows = await inBatches(parties, (some) =>
    db
      .selectFrom("party_nodes")
      .select(["id", "kind", "key", "joined", "party", "articles"])
      .where("party", "in", some)
      .orderBy("id")
      .execute(),
  );
  const taken = await inBatches(
    rows.map(({ id }) => id),
    (some) => db.selectFrom("decision_ids").select("id").where("id", "in", some).execute(),
  );
  const out = new Set(taken.map(({ id }) => id));
  const tie = ({ id, kind, key, joined, articles }: (typeof rows)[number]): PartyTie => {
    const by: LinkedBy = joined === "key" && out.has(id) ? "apart" : joined;
    return { id, why: whyLinked(kind as PartyKind, key, by), basis: basisOf(by), articles };
  };
  const own = ({ id, party }: (typeof rows)[number]) => Number(id !== party);
  return new Map(
    [...Map.groupBy(rows, ({ party }) => party)].map(([party, nodes]) => [
      party,
      nodes.sort((one, other) => own(one) - own(other)).map(tie),
    ]),
  );
}
