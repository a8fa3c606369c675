import type { ArticleDraft } from "../draft.ts";
import { type Share, sharesOf, type Value } from "../shares.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import { countParty } from "./party-heads.ts";

/** What a change of an article's parties touches beside their counts. */
export interface Touched {
  /** Keys that were not there before, that are no more, or whose place is to be found anew. */
  readonly nodes: Set<string>;
  /** What parties are known by, where another than before is known by it. */
  readonly offers: Set<string>;
  /** Keys that are called by a name more or less. */
  readonly renamed: Set<string>;
  /** Keys that have a hint more or less. */
  readonly hinted: Set<string>;
}

/** Nothing touched yet. */
export function nothingTouched(): Touched {
  return { nodes: new Set(), offers: new Set(), renamed: new Set(), hinted: new Set() };
}

/** Takes off what an article gave to its parties, so that the same can be given anew. Costs by the article, not by the archive. */
export async function takeOff(db: Db, capture: number, touched: Touched): Promise<void> {
  const rows = await db
    .selectFrom("article_parties as a")
    .innerJoin("party_nodes as n", "n.id", "a.party")
    .select(["a.party as id", "a.statements", "a.values_json", "n.party as head"])
    .where("a.capture", "=", capture)
    .execute();
  await db.deleteFrom("article_parties").where("capture", "=", capture).execute();
  const given = rows.map(({ values_json, ...row }) => ({ ...row, values: fromJson<readonly Value[]>(values_json) }));
  await countAll(db, given, -1, touched);
  for (const { id } of given) touched.nodes.add(id);
}

/** Gives what an article says of its parties to their counts. */
export async function giveOn(db: Db, capture: number, draft: ArticleDraft, touched: Touched): Promise<void> {
  const shares = sharesOf(draft);
  const { date_key: day } = await db.selectFrom("articles").select("date_key").where("capture", "=", capture).executeTakeFirstOrThrow();
  const given: (Pick<Share, "id" | "statements" | "values"> & { head: string })[] = [];
  for (const share of shares) {
    const { id, statements, values } = share;
    const head = await nodeFor(db, share, touched);
    await db
      .insertInto("article_parties")
      .values({ capture, party: id, statements, values_json: toJson(values), day })
      .execute();
    given.push({ id, statements, values, head });
  }
  await countAll(db, given, 1, touched);
}

/** Sees to it that there is a key, a party of its own until more is known; gives back the party that it belongs to. */
async function nodeFor(db: Db, { id, kind, key, whole, asks }: Share, touched: Touched): Promise<string> {
  const known = await db.selectFrom("party_nodes").select("party").where("id", "=", id).executeTakeFirst();
  if (known) return known.party;
  touched.nodes.add(id);
  const counts = { articles: 0, statements: 0, roles: 0 };
  await db
    .insertInto("party_nodes")
    .values({ id, kind, key, whole: whole ? 1 : 0, asks, resolves: null, party: id, joined: "key", ...counts })
    .execute();
  await db
    .insertInto("parties")
    .values({ id, kind, key, words: " ", paged: 0, ...counts })
    .execute();
  return id;
}

interface Given extends Pick<Share, "id" | "statements" | "values"> {
  readonly head: string;
}

async function countAll(db: Db, given: readonly Given[], by: 1 | -1, touched: Touched): Promise<void> {
  for (const { id, statements, values } of given) {
    await db
      .updateTable("party_nodes")
      .set((set) => ({
        articles: set("articles", "+", by),
        statements: set("statements", "+", by * statements),
        roles: set("roles", "+", by * rolesIn(values)),
      }))
      .where("id", "=", id)
      .execute();
    for (const value of values) await countValue(db, id, value, by, touched);
  }
  for (const [head, nodes] of Map.groupBy(given, (one) => one.head)) {
    const sum = (of: (one: Given) => number) => by * nodes.reduce((total, one) => total + of(one), 0);
    await countParty(db, head, {
      articles: by,
      statements: sum(({ statements }) => statements),
      roles: sum(({ values }) => rolesIn(values)),
    });
  }
}

function rolesIn(values: readonly Value[]): number {
  return values.filter(([of]) => of === "role").length;
}

async function countValue(db: Db, party: string, [of, ...value]: Value, by: 1 | -1, touched: Touched): Promise<void> {
  const value_json = toJson(value.length === 1 ? value[0] : value);
  const counted = await db
    .updateTable("party_values")
    .set((set) => ({ articles: set("articles", "+", by) }))
    .where("party", "=", party)
    .where("of", "=", of)
    .where("value_json", "=", value_json)
    .returning("articles")
    .executeTakeFirst();
  const articles = counted?.articles ?? by;
  if (!counted) await db.insertInto("party_values").values({ party, of, value_json, articles }).execute();
  if (articles === 0)
    await db.deleteFrom("party_values").where("party", "=", party).where("of", "=", of).where("value_json", "=", value_json).execute();
  if (articles !== 0 && !(articles === 1 && by === 1)) return;
  if (of === "offer") touched.offers.add(value[0]!);
  if (of === "name") touched.renamed.add(party);
  if (of === "hint") for (const set of [touched.hinted, touched.nodes]) set.add(party);
}
