import { sql } from "kysely";
import type { Engine } from "../../record/contract.ts";
import type { ArchiveStatus, World } from "../archive.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import { logSize } from "./log/append.ts";
import type { Tables } from "./schema.ts";
import { lastSeal } from "./seals/seal.ts";

/** What is in an archive of so many bytes, and who read it. */
export type Status = (db: Db, place: string, world: World, bytes: number) => Promise<ArchiveStatus>;

/** Of all articles what takes longest to count: how many they are and their statements, how many of these are told again, and who read the articles. */
interface Counted {
  readonly articles: number;
  readonly statements: number;
  readonly toldAgain: number;
  readonly engines: ArchiveStatus["engines"];
}

/** A status with a memory of its own: what takes longest is counted again only where some article was read or decided on since, as `statement_versions` tells. */
export function statusKept(): Status {
  let known: { readonly version: number; readonly counted: Counted } | null = null;
  return async (db, place, world, bytes) => {
    const { rows } = await sql<{ version: number | null }>`select max(version) as version from statement_versions`.execute(db);
    const version = Number(rows[0]!.version ?? 0);
    const counted = known?.version === version ? known.counted : await countedIn(db);
    known = { version, counted };
    return statusOf(db, { place, world, bytes }, counted);
  };
}

async function countedIn(db: Db): Promise<Counted> {
  const read = await db
    .selectFrom("articles")
    .select(["engine_json", sql<number>`count(*)`.as("articles")])
    .groupBy("engine_json")
    .execute();
  return {
    articles: read.reduce((sum, { articles }) => sum + Number(articles), 0),
    statements: await statementsIn(db),
    toldAgain: await countOf(db, "links", sql`kind = 'statement' and members = 0`),
    engines: byVersion(read),
  };
}

async function statusOf(
  db: Db,
  of: Pick<ArchiveStatus, "place" | "world" | "bytes">,
  { articles, statements, toldAgain, engines }: Counted,
): Promise<ArchiveStatus> {
  const schema = await db.selectFrom("meta").select("value").where("key", "=", "schema").executeTakeFirstOrThrow();
  const last = await lastSeal(db);
  const captures = await countOf(db, "captures", sql`removed = 0`);
  const removed = await countOf(db, "captures", sql`removed = 1`);
  const parties = await countOf(db, "parties", sql`paged = 1`);
  return {
    ...{ ...of, schema: Number(schema.value) },
    counts: {
      captures,
      removed,
      sightings: await countOf(db, "sightings"),
      articles,
      statements,
      tellings: statements - toldAgain,
      parties,
      decisions: await countOf(db, "decisions"),
    },
    engines,
    unread: captures - articles,
    sealed: last && { hash: last.hash, at: last.seal.at, since: (await logSize(db)) - last.seal.size },
  };
}

/** Engines of one version with other weights are one line: the version is what a person knows. */
function byVersion(rows: readonly { engine_json: string; articles: number }[]): ArchiveStatus["engines"] {
  const counts = new Map<string, number>();
  for (const { engine_json, articles } of rows) {
    const { version } = fromJson<Engine>(engine_json);
    counts.set(version, (counts.get(version) ?? 0) + articles);
  }
  return [...counts].map(([version, articles]) => ({ version, articles })).sort((one, other) => (one.version < other.version ? -1 : 1));
}

/** How many statements are not rejected: their articles have counted them. */
async function statementsIn(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select coalesce(sum(sure + waiting), 0) as count from articles`.execute(db);
  return Number(rows[0]!.count);
}

async function countOf(db: Db, table: keyof Tables, where = sql`true`): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)} where ${where}`.execute(db);
  return rows[0]!.count;
}
