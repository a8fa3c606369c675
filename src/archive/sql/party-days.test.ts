import Database from "better-sqlite3";
import fc from "fast-check";
import { Kysely, SqliteDialect, sql } from "kysely";
import { expect, test } from "vitest";
import { nearestSides } from "./commitments/index.ts";
import { toJson } from "./json.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";
import { newestArticles, PARTY_DAYS } from "./party-days.ts";
import type { Tables } from "./schema.ts";

/** An article of some day, with the keys of whom it mentions, and which side it tells of each. */
interface Made {
  readonly day: string;
  readonly mentions: readonly { readonly node: string; readonly side: string | null }[];
}

/** The keys of two parties. */
const PARTIES: Readonly<Record<string, string>> = { a1: "a", a2: "a", b1: "b" };
const SIDES = ["state varenia", "state caldora"];

const day = fc.constantFrom("", "2029-03-01", "2031-04-08", "2031-04-09", "2031-04-10", "2034-01-01");
const mentions = fc.uniqueArray(
  fc.record({ node: fc.constantFrom(...Object.keys(PARTIES)), side: fc.constantFrom(null, SIDES[0]!, SIDES[0]!, SIDES[1]!) }),
  { selector: ({ node }) => node, maxLength: 3 },
);
const articles = fc.array(fc.record({ day, mentions }), { maxLength: 12 });

/** An archive of before, as far as parties go, brought forward. */
async function filled(made: readonly Made[]): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(":memory:") }) });
  const before = MIGRATIONS.slice(
    0,
    MIGRATIONS.findIndex((step) => step.includes(PARTY_DAYS[0]!)),
  );
  await migrate(db, 0, before);
  for (const [id, party] of Object.entries(PARTIES))
    await sql`insert into party_nodes values (${id}, 'person', ${id}, 1, null, null, ${party}, 'key', 0, 0, 0)`.execute(db);
  for (const [at, { day: date, mentions: named }] of made.entries()) {
    const hash = `${(at * 7) % 12}`.padStart(2, "0");
    await sql`insert into captures values (${at}, ${hash}, 'text/plain', 1, '{}', 0)`.execute(db);
    await sql`insert into articles values (${at}, ${hash}, '{}', '{}', '{}', ${date}, 0, 0)`.execute(db);
    for (const { node, side } of named) {
      await sql`insert into article_parties values (${at}, ${node}, 0, ${toJson([["name", 'said "side",'], ...(side ? [["side", side]] : [])])})`.execute(
        db,
      );
      if (side)
        await sql`insert into party_values values (${node}, 'side', ${toJson(side)}, 1) on conflict do update set articles = articles + 1`.execute(
          db,
        );
    }
  }
  await migrate(db, before.length);
  return db;
}

const hashOf = (at: number) => `${(at * 7) % 12}`.padStart(2, "0");
const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;

test("the newest articles of a party are those that all of them give when they are ordered", async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.integer({ min: 1, max: 6 }), async (made, most) => {
      const db = await filled(made);
      const of = made.flatMap((one, at) => (one.mentions.some(({ node }) => PARTIES[node] === "a") ? [{ ...one, at }] : []));
      const sorted = of.sort((one, other) =>
        one.day === other.day ? (hashOf(one.at) < hashOf(other.at) ? -1 : 1) : one.day > other.day ? -1 : 1,
      );
      expect(await newestArticles(db, "a", most)).toEqual(sorted.slice(0, most).map(({ at }) => at));
      await db.destroy();
    }),
    { numRuns: 40 },
  );
});

test("the article that tells whose side somebody is, nearest in time, is the one that all of them give", async () => {
  await fc.assert(
    fc.asyncProperty(articles, day, async (made, asked) => {
      const db = await filled(made);
      const telling = made.flatMap((one, at) =>
        one.mentions.flatMap(({ node, side }) => (PARTIES[node] === "a" && side ? [{ side, day: one.day, at }] : [])),
      );
      const near = telling
        .filter((one) => one.day !== "" && asked !== "" && daysBetween(one.day, asked) <= 731)
        .sort((one, other) => daysBetween(one.day, asked) - daysBetween(other.day, asked) || (hashOf(one.at) < hashOf(other.at) ? -1 : 1));
      const one = new Set(telling.map(({ side }) => side)).size === 1 && near[0];
      const nearest = await nearestSides(db, [{ party: "a2", day: asked || null }]);
      expect(nearest("a2", asked || null)).toEqual(one ? { side: one.side, capture: hashOf(one.at) } : null);
      await db.destroy();
    }),
    { numRuns: 40 },
  );
});
