import { sql } from "kysely";
import type { ArticleDraft } from "../draft.ts";
import { type Share, sharesOf, type Value } from "../shares.ts";
import { insertAll } from "./batches.ts";
import type { Db } from "./connection.ts";
import { given as rowsOf, texts } from "./dialects.ts";
import { fromJson, toJson } from "./json.ts";
import { countParties, GAINS, type Gain } from "./party-heads.ts";

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
  if (rows.length === 0) return;
  await db.deleteFrom("article_parties").where("capture", "=", capture).execute();
  const given = rows.map(({ values_json, ...row }) => ({ ...row, values: fromJson<readonly Value[]>(values_json) }));
  await countAll(db, given, -1, touched);
  for (const { id } of given) touched.nodes.add(id);
}

/** Gives what an article says of its parties to their counts. */
export async function giveOn(db: Db, capture: number, draft: ArticleDraft, touched: Touched): Promise<void> {
  const shares = sharesOf(draft);
  if (shares.length === 0) return;
  const heads = await headsOf(db, shares, touched);
  const rows = shares.map(({ id, statements, values }) => ({ party: id, statements, values_json: toJson(values) }));
  await sql`insert into article_parties (capture, party, statements, values_json, day) select a.capture, r.party, r.statements, r.values_json, a.date_key
    from ${rowsOf({ party: "text", statements: "number", values_json: "text" }, rows)} cross join articles a on a.capture = ${capture}`.execute(
    db,
  );
  await countAll(
    db,
    shares.map(({ id, statements, values }) => ({ id, statements, values, head: heads.get(id)! })),
    1,
    touched,
  );
}

/** Sees to it that there are keys, each a party of its own until more is known; gives back the parties that they belong to. */
async function headsOf(db: Db, shares: readonly Share[], touched: Touched): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; party: string }>`select n.id, n.party from ${texts(shares.map(({ id }) => id))}
    cross join party_nodes n on n.id = j.value`.execute(db);
  const heads = new Map(rows.map(({ id, party }) => [id, party]));
  const fresh = shares.filter(({ id }) => !heads.has(id));
  if (fresh.length === 0) return heads;
  const counts = { articles: 0, statements: 0, roles: 0 };
  const keys = fresh.map(({ id, kind, key }) => ({ id, kind, key, ...counts }));
  await insertAll(
    db,
    "party_nodes",
    fresh.map(({ whole, asks }, at) => ({ ...keys[at]!, whole: whole ? 1 : 0, asks, resolves: null, party: keys[at]!.id, joined: "key" })),
  );
  await insertAll(
    db,
    "parties",
    keys.map((key) => ({ ...key, words: " ", paged: 0 })),
  );
  for (const { id } of fresh) {
    touched.nodes.add(id);
    heads.set(id, id);
  }
  return heads;
}

interface Given extends Pick<Share, "id" | "statements" | "values"> {
  readonly head: string;
}

async function countAll(db: Db, given: readonly Given[], by: 1 | -1, touched: Touched): Promise<void> {
  const nodes = given.map(({ id, statements, values }) => ({ id, ...gainOf(by, statements, rolesIn(values)) }));
  await sql`update party_nodes set articles = articles + r.more_articles, statements = statements + r.more_statements, roles = roles + r.more_roles
    from ${rowsOf(GAINS, nodes)} where party_nodes.id = r.id`.execute(db);
  await countValues(
    db,
    given.flatMap(({ id, values }) =>
      values.map(([of, ...value]) => ({ party: id, of, value_json: toJson(value.length === 1 ? value[0] : value), value: value[0]! })),
    ),
    by,
    touched,
  );
  const heads = [...Map.groupBy(given, ({ head }) => head)].map(([id, some]) => {
    const sum = (of: (one: Given) => number) => some.reduce((total, one) => total + of(one), 0);
    return {
      id,
      ...gainOf(
        by,
        sum(({ statements }) => statements),
        sum(({ values }) => rolesIn(values)),
      ),
    };
  });
  await countParties(db, heads);
}

function gainOf(by: 1 | -1, statements: number, roles: number): Omit<Gain, "id"> {
  return { more_articles: by, more_statements: by * statements, more_roles: by * roles };
}

function rolesIn(values: readonly Value[]): number {
  return values.filter(([of]) => of === "role").length;
}

/** A value of a party as it is stored. */
interface Counted {
  readonly party: string;
  readonly of: Value[0];
  readonly value_json: string;
  readonly value: string;
}

async function countValues(db: Db, values: readonly Counted[], by: 1 | -1, touched: Touched): Promise<void> {
  if (values.length === 0) return;
  const rows = values.map(({ party, of, value_json }) => ({ party, of, value_json }));
  const asked = rowsOf({ party: "text", of: "text", value_json: "text" }, rows);
  const { rows: counted } = await sql<
    Omit<Counted, "value"> & { articles: number }
  >`update party_values set articles = party_values.articles + ${sql.lit(by)}
    from ${asked} where party_values.party = r.party and party_values."of" = r."of" and party_values.value_json = r.value_json
    returning party_values.party, party_values."of", party_values.value_json, party_values.articles`.execute(db);
  const keyOf = ({ party, of, value_json }: Omit<Counted, "value">) => `${party} ${of} ${value_json}`;
  const now = new Map(counted.map((row) => [keyOf(row), row.articles]));
  await insertAll(
    db,
    "party_values",
    rows.filter((row) => !now.has(keyOf(row))).map((row) => ({ ...row, articles: by })),
  );
  if (counted.some(({ articles }) => articles === 0))
    await sql`delete from party_values where articles = 0 and party in (select value from ${texts(rows.map(({ party }) => party))})`.execute(
      db,
    );
  for (const { value, ...row } of values) {
    const articles = now.get(keyOf(row)) ?? by;
    if (articles !== 0 && !(articles === 1 && by === 1)) continue;
    if (row.of === "offer") touched.offers.add(value);
    if (row.of === "name") touched.renamed.add(row.party);
    if (row.of === "hint") for (const set of [touched.hinted, touched.nodes]) set.add(row.party);
  }
}
