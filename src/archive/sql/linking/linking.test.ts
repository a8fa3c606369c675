import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LinkNode } from "../../../linking/index.ts";
import { type LinkKind, linkKind } from "../../links.ts";
import { connect, type Db, write } from "../connection.ts";
import { migrate } from "../migrations.ts";
import { clusterOf, putNodes, settleAgain, suggestionsFor, tie } from "./index.ts";

/** Things with a number each: alike where the numbers are near, and hardly alike a little further off. */
const NUMBERS: LinkKind = linkKind<number>({
  name: "article",
  nodesOf: () => [],
  alike: (one, other) => {
    const apart = Math.abs(one - other);
    return apart <= 3 ? { how: "near", why: `${apart} apart`, sure: apart <= 2 } : null;
  },
});

const ARTICLES = 5;
/** Few, so that the bound is met. */
const MOST = 2;

let folder: string;
let db: Db;
/** Another program that writes to the same archive. */
let other: Db;
/** A third, which empties it: what a program does beside `write`, it must forget by itself. */
let third: Db;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-linking-"));
  const path = join(folder, "links.db");
  await writeFile(path, "");
  db = connect(path, "write");
  await sql`pragma synchronous = off`.execute(db);
  await migrate(db, 0);
  other = connect(path, "write");
  await sql`pragma synchronous = off`.execute(other);
  third = connect(path, "write");
  await sql`pragma synchronous = off`.execute(third);
  for (let seq = 1; seq <= ARTICLES; seq++) {
    await db
      .insertInto("captures")
      .values({ seq, sha256: `a${seq}`, media_type: "text/plain", size: 0, given_json: "{}" })
      .execute();
    const article = {
      capture: seq,
      sha256: `a${seq}`,
      engine_json: "{}",
      given_json: "{}",
      article_json: "{}",
      date_key: "",
      sure: 0,
      waiting: 0,
    };
    await db.insertInto("articles").values(article).execute();
  }
});

afterAll(async () => {
  await third.destroy();
  await other.destroy();
  await db.destroy();
  await rm(folder, { recursive: true });
});

const node = (id: number, number: number, keys: readonly number[]): LinkNode<number> => ({
  ...{ id: `n${id}`, rank: `${String((id * 7) % 100).padStart(3, "0")} n${id}`, sketch: number },
  keys: keys.map(String),
});

/** What the design says, all at once: in the order of ranks, each with the first centre it may join. */
function arranged(nodes: readonly LinkNode<number>[], apart: readonly (readonly [string, string])[]): Record<string, string> {
  const ranked = nodes.toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
  const centres: Record<string, string> = {};
  for (const one of ranked) {
    const before = ranked.slice(0, ranked.indexOf(one));
    const firsts = one.keys.flatMap((key) => ranked.filter(({ keys }) => keys.includes(key)).slice(0, MOST));
    const barred = apart.flatMap(([a, b]) => (a === one.id ? centres[b] : b === one.id ? centres[a] : undefined) ?? []);
    const joined = before.find(
      (other) =>
        centres[other.id] === other.id &&
        firsts.includes(other) &&
        !barred.includes(other.id) &&
        NUMBERS.alike(one.sketch, other.sketch)?.sure,
    );
    centres[one.id] = joined?.id ?? one.id;
  }
  return centres;
}

async function stored(): Promise<Record<string, string>> {
  const { rows } = await sql<{
    id: string;
    centre: string;
  }>`select n.id, c.id as centre from links n join links c on c.seq = n.centre`.execute(db);
  return Object.fromEntries(rows.map(({ id, centre }) => [id, centre]));
}

async function miscounted(): Promise<number> {
  const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from links l
    where l.members <> (select count(*) from links n where n.centre = l.seq)
      or exists (select 1 from link_keys k where k.link = l.seq and k.member <> (l.centre <> l.seq))`.execute(db);
  const { rows: cuts } = await sql<{ wrong: number }>`with wanted as (select key, rank, link from
      (select key, rank, link, row_number() over (partition by key order by rank) as place from link_keys) where place = ${MOST})
    select count(*) as wrong from (select * from (select * from wanted except select key, rank, link from link_cuts)
      union all select * from (select key, rank, link from link_cuts except select * from wanted))`.execute(db);
  return rows[0]!.wrong + cuts[0]!.wrong;
}

async function empty(): Promise<void> {
  for (const table of ["link_ties", "link_keys", "link_cuts", "links"]) await sql`delete from ${sql.table(table)}`.execute(third);
}

const writing = (by: Db, work: (db: Db) => Promise<void>) => write(by, "links.db", { timeout: 1 }, work);

/** Puts other nodes in the place of all, and is taken back. */
async function lost(db: Db): Promise<void> {
  for (let article = 1; article <= ARTICLES; article++)
    await putNodes(db, NUMBERS, article, [node(article * 10, article, [0, 1])], true, MOST);
  throw new Error("lost");
}

const Numbers = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.uniqueArray(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 2 })),
  {
    maxLength: 4,
  },
);
const Changes = fc.array(fc.tuple(fc.integer({ min: 1, max: ARTICLES }), Numbers), { minLength: 1, maxLength: 20 });
const Ids = fc.tuple(fc.integer({ min: 1, max: ARTICLES }), fc.integer({ min: 0, max: 2 })).map(([article, at]) => article * 10 + at);
const Marked = fc.array(fc.boolean(), { maxLength: 20 });
const Ties = fc.array(fc.tuple(Ids, Ids), { maxLength: 8 });

describe("gathering round centres", () => {
  test("whatever came, went and came again, what stands is what the nodes alone give", async () => {
    await fc.assert(
      fc
        .asyncProperty(Changes, Ties, Marked, Marked, async (changes, ties, strange, failing) => {
          const apart = ties.filter(([one, other]) => one !== other).map(([one, other]) => [`n${one}`, `n${other}`] as const);
          const standing = new Map<number, LinkNode<number>[]>();
          for (const [index, [article, numbers]] of changes.entries()) {
            const nodes = numbers.map(([number, keys], at) => node(article * 10 + at, number, keys));
            await writing(strange[index] ? other : db, (db) => putNodes(db, NUMBERS, article, nodes, true, MOST));
            if (failing[index]) await expect(writing(db, lost)).rejects.toThrow("lost");
            standing.set(article, nodes);
            for (const [at, pair] of apart.entries()) {
              if (index !== (at % 2) * (changes.length >> 1)) continue;
              await tie(db, "article", pair, "apart");
              await writing(db, (db) => settleAgain(db, NUMBERS, pair));
            }
          }
          expect(await stored()).toEqual(arranged([...standing.values()].flat(), apart));
          expect(await miscounted()).toBe(0);
        })
        .afterEach(empty),
      { numRuns: 150 },
    );
  }, 60_000);

  test("a thing is never with another by way of a third", async () => {
    await putNodes(db, NUMBERS, 1, [node(1, 1, [0]), node(2, 3, [0]), node(3, 5, [0])]);
    expect(await stored()).toEqual({ n1: "n1", n2: "n1", n3: "n3" });
    await empty();
  });

  test("a cluster has its members in their order with how each is like the centre, and any member leads to it", async () => {
    await putNodes(db, NUMBERS, 2, [node(1, 1, [0]), node(2, 2, [0])]);
    expect(await clusterOf(db, "article", "n2")).toEqual({
      ...{ id: "n1", size: 2, review: false },
      members: [
        { id: "n1", capture: "a2", rank: "007 n1", centre: "n1", likeness: null },
        { id: "n2", capture: "a2", rank: "014 n2", centre: "n1", likeness: { how: "near", why: "1 apart", sure: true } },
      ],
    });
    expect(await clusterOf(db, "article", "n9")).toBeNull();
    await empty();
  });

  test("what people hold together is one cluster, until they hold it no more", async () => {
    await putNodes(db, NUMBERS, 1, [node(1, 1, [0]), node(2, 2, [0]), node(3, 30, [1]), node(4, 31, [1])]);
    await tie(db, "article", ["n4", "n2"], "together");
    const joined = await clusterOf(db, "article", "n3");
    expect(joined).toMatchObject({ id: "n1", size: 4 });
    expect(joined!.members.map(({ id }) => id)).toEqual(["n1", "n2", "n3", "n4"]);
    await tie(db, "article", ["n2", "n4"], null);
    expect(await clusterOf(db, "article", "n3")).toMatchObject({ id: "n3", size: 2 });
    await empty();
  });

  test("what is hardly alike is suggested, but not what people keep apart", async () => {
    await putNodes(db, NUMBERS, 1, [node(1, 1, [0]), node(2, 4, [0])]);
    expect(await suggestionsFor(db, NUMBERS, ["n1"])).toEqual([{ id: "n2", likeness: { how: "near", why: "3 apart", sure: false } }]);
    await tie(db, "article", ["n1", "n2"], "apart");
    expect(await suggestionsFor(db, NUMBERS, ["n1"])).toEqual([]);
    await empty();
  });
});
