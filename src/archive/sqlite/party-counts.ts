import { sql } from "kysely";
import { hasPage } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { ArticleDraft } from "../draft.ts";
import { wordsOf } from "../words.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import type { Tables } from "./schema.ts";

type Of = Tables["party_values"]["of"];

/** What one article gives to a party over articles. */
interface Share {
  readonly id: string;
  readonly kind: PartyKind;
  readonly key: string;
  /** How many sure statements it makes there. */
  readonly statements: number;
  /** What it is called there, by which roles, of which country; each value once. */
  readonly values: readonly (readonly [Of, value: string])[];
}

/** Takes off what an article gave to its parties, so that the same can be given anew. Costs by the article, not by the archive. */
export async function takeOff(db: Db, capture: number): Promise<void> {
  const rows = await db.selectFrom("article_parties").selectAll().where("capture", "=", capture).execute();
  await db.deleteFrom("article_parties").where("capture", "=", capture).execute();
  for (const { party, statements, values_json } of rows) {
    const values = fromJson<Share["values"]>(values_json);
    await count(db, party, { articles: -1, statements: -statements, roles: -rolesIn(values) });
    for (const value of values) await countValue(db, party, value, -1);
  }
}

/** Drops the parties that no article gives anything to any more. */
export async function dropEmpty(db: Db, parties: readonly string[]): Promise<void> {
  for (const party of parties) await db.deleteFrom("parties").where("id", "=", party).where("articles", "=", 0).execute();
}

/** Gives what an article says of its parties to their counts. */
export async function giveOn(db: Db, capture: number, draft: ArticleDraft): Promise<void> {
  for (const { id, kind, key, statements, values } of sharesOf(draft)) {
    await db
      .insertInto("parties")
      .values({
        id,
        kind,
        key,
        words: ` ${wordsOf(key).join(" ")} `,
        articles: 0,
        statements: 0,
        roles: 0,
        paged: hasPage(kind, false) ? 1 : 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto("article_parties")
      .values({ capture, party: id, statements, values_json: toJson(values) })
      .execute();
    await count(db, id, { articles: 1, statements, roles: rolesIn(values) });
    for (const value of values) await countValue(db, id, value, 1);
  }
}

function sharesOf({ parties, statements }: ArticleDraft): Share[] {
  const shares = new Map<string, Share>();
  for (const { link, kind, name, roles, country } of parties) {
    if (!link) continue;
    const values: Share["values"] = [
      ["name", name],
      ...roles.map(({ text }) => ["role", text] as const),
      ...(country ? [["country", country] as const] : []),
    ];
    const before = shares.get(link.id);
    shares.set(link.id, { ...link, kind, statements: 0, values: unique([...(before?.values ?? []), ...values]) });
  }
  for (const { standing, speakers } of statements) {
    if (standing !== "sure") continue;
    for (const id of new Set(speakers.flatMap(({ link }) => link?.id ?? []))) {
      const share = shares.get(id)!;
      shares.set(id, { ...share, statements: share.statements + 1 });
    }
  }
  return [...shares.values()];
}

function unique(values: Share["values"]): Share["values"] {
  return [...new Map(values.map((value) => [toJson(value), value])).values()];
}

function rolesIn(values: Share["values"]): number {
  return values.filter(([of]) => of === "role").length;
}

async function count(db: Db, party: string, by: { articles: number; statements: number; roles: number }): Promise<void> {
  const { kind, roles } = await db
    .updateTable("parties")
    .set((set) => ({
      articles: set("articles", "+", by.articles),
      statements: set("statements", "+", by.statements),
      roles: set("roles", "+", by.roles),
    }))
    .where("id", "=", party)
    .returning(["kind", "roles"])
    .executeTakeFirstOrThrow();
  const paged = hasPage(kind as PartyKind, roles > 0) ? 1 : 0;
  await db.updateTable("parties").set({ paged }).where("id", "=", party).where("paged", "!=", paged).execute();
}

async function countValue(db: Db, party: string, [of, value]: Share["values"][number], by: 1 | -1): Promise<void> {
  const row = { party, of, value_json: toJson(value) };
  await db
    .insertInto("party_values")
    .values({ ...row, articles: by })
    .onConflict((conflict) => conflict.columns(["party", "of", "value_json"]).doUpdateSet({ articles: sql`party_values.articles + ${by}` }))
    .execute();
  if (by === -1)
    await db
      .deleteFrom("party_values")
      .where("party", "=", party)
      .where("of", "=", of)
      .where("value_json", "=", row.value_json)
      .where("articles", "=", 0)
      .execute();
}
