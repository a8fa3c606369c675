import { sql } from "kysely";
import { MOST_KEYS_BELIEVED, mayBeOne, mayBeSeveral, type PartySketch } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { Facet, PartyEntry, PartySuggestion } from "../archive.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import { decisionsOnNode } from "./party-groups.ts";

/** How many keys that share one hint are looked at, and how many suggestions a person is given. */
const MOST = { alike: 50, suggested: 20 };

/** What a person should look at: parties and short names that may be this one, and whether this one may be several. Those that people keep apart are left out. */
export async function suggestionsOf(
  db: Db,
  party: PartyEntry,
  countries: readonly Facet[],
  roles: readonly Facet[],
): Promise<PartySuggestion[]> {
  const nodes = await db.selectFrom("party_nodes").select(["id", "key", "whole"]).where("party", "=", party.id).orderBy("id").execute();
  const own = new Set(nodes.map(({ id }) => id));
  const apart = await keptApart(db, own);
  const whole = nodes.some((node) => node.whole === 1);
  const about = { kind: party.kind, whole, countries: countries.map(({ value }) => value) };
  const suggested = new Map<string, PartySuggestion>();
  for (const { id, key } of nodes)
    for (const { hint, others } of await sharingHints(db, id))
      for (const other of others) {
        if (own.has(other.id) || apart.has(other.id) || suggested.has(other.party) || suggested.size === MOST.suggested) continue;
        const why = mayBeOne({ ...about, id, key }, await sketchOf(db, other), hint);
        if (why !== null) suggested.set(other.party, await suggestionFor(db, other, why));
      }
  const counted = (facets: readonly Facet[]) => facets.map(({ value, count }) => ({ value, articles: count }));
  const several =
    nodes.length > MOST_KEYS_BELIEVED
      ? `put together of ${nodes.length} names`
      : mayBeSeveral({ kind: party.kind, key: nodes.find(({ id }) => id === party.id)!.key }, counted(countries), counted(roles));
  return [...(several === null ? [] : [{ kind: "split" as const, why: several }]), ...suggested.values()];
}

interface Other {
  readonly id: string;
  readonly party: string;
  readonly kind: string;
  readonly key: string;
}

/** For each hint of a key the others that have it, and that anybody may look at: parties with a page, and short names, which carry an office. */
async function sharingHints(db: Db, node: string): Promise<{ hint: string; others: readonly Other[] }[]> {
  const hints = await db
    .selectFrom("party_values")
    .select("value_json")
    .where("party", "=", node)
    .where("of", "=", "hint")
    .orderBy("value_json")
    .execute();
  const shared = [];
  for (const { value_json } of hints) {
    const others = await db
      .selectFrom("party_values as v")
      .innerJoin("party_nodes as n", "n.id", "v.party")
      .innerJoin("parties as p", "p.id", "n.party")
      .select(["n.id", "n.party", "n.kind", "n.key"])
      .where("v.of", "=", sql.lit("hint"))
      .where("v.value_json", "=", value_json)
      .where((where) => where.or([where("p.paged", "=", 1), where("n.whole", "=", 0)]))
      .orderBy("v.party")
      .limit(MOST.alike)
      .execute();
    shared.push({ hint: fromJson<string>(value_json), others });
  }
  return shared;
}

async function keptApart(db: Db, own: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const apart = new Set<string>();
  for (const id of own)
    for (const [, { kind, nodes }] of await decisionsOnNode(db, id))
      if (kind === "split") for (const node of nodes) if (!own.has(node)) apart.add(node);
  return apart;
}

async function sketchOf(db: Db, { id, kind, key, party }: Other): Promise<PartySketch> {
  const rows = await db
    .selectFrom("party_nodes as n")
    .innerJoin("party_values as v", "v.party", "n.id")
    .select("v.value_json")
    .distinct()
    .where("n.party", "=", party)
    .where("v.of", "=", "state")
    .execute();
  const whole = await db.selectFrom("party_nodes").select("id").where("party", "=", party).where("whole", "=", 1).executeTakeFirst();
  const countries = rows.map(({ value_json }) => fromJson<string>(value_json));
  return { ...{ id, key, countries }, kind: kind as PartyKind, whole: whole !== undefined };
}

async function suggestionFor(db: Db, { party }: Other, why: string): Promise<PartySuggestion> {
  const { paged, articles } = await db
    .selectFrom("parties")
    .select(["paged", "articles"])
    .where("id", "=", party)
    .executeTakeFirstOrThrow();
  const name = await db
    .selectFrom("party_nodes as n")
    .innerJoin("party_values as v", "v.party", "n.id")
    .select("v.value_json")
    .where("n.party", "=", party)
    .where("v.of", "=", "name")
    .orderBy("v.articles", "desc")
    .orderBy("v.value_json")
    .executeTakeFirstOrThrow();
  const { sha256: met } = await db
    .selectFrom("party_nodes as n")
    .innerJoin("article_parties as a", "a.party", "n.id")
    .innerJoin("articles as r", "r.capture", "a.capture")
    .select("r.sha256")
    .where("n.party", "=", party)
    .orderBy("r.sha256")
    .executeTakeFirstOrThrow();
  return { kind: "merge", id: party, name: fromJson<string>(name.value_json), paged: paged === 1, met, articles, why };
}
