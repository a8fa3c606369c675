import { type RawBuilder, sql } from "kysely";
import type { Db } from "../connection.ts";
import { given, numbers } from "../dialects.ts";

/**
 * The step by which of a key that many share its centres are found without a look at their members, which stand behind them; and the table of the last
 * that may be a centre, of each key that as many share as may be: kept up with every node that comes or goes, since to count so many rows of
 * each of its keys would cost a node more than all else.
 */
export const LINK_CUTS: readonly string[] = [
  `create table parted_link_keys (key integer not null, member integer not null default 0, rank text not null, link integer not null,
    primary key (key, member, rank, link)) strict, without rowid`,
  `insert into parted_link_keys (key, member, rank, link)
    select k.key, coalesce(l.centre <> l.seq, 0), k.rank, k.link from link_keys k join links l on l.seq = k.link`,
  "drop table link_keys",
  "alter table parted_link_keys rename to link_keys",
  "create table link_cuts (key integer primary key, rank text not null, link integer not null) strict",
  // Of 200, which is how many may be centres.
  `insert into link_cuts select key, rank, link from (select key, rank, link, row_number() over (partition by key order by rank) as place from link_keys)
    where place = 200`,
];

/** The link of a key next to its cut, before or behind it. Centres and members stand apart, so that both are looked up. */
function besideCut(way: "before" | "behind"): RawBuilder<unknown> {
  const [is, order] = way === "before" ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const of = (
    member: number,
  ) => sql`select * from (select k.rank, k.link from link_keys k where k.key = link_cuts.key and k.member = ${sql.lit(member)}
    and k.rank ${is} link_cuts.rank order by k.rank ${order} limit 1) one`;
  return sql`select rank, link from (${of(0)} union all ${of(1)}) both_kinds order by rank ${order} limit 1`;
}

/** A link that came in by a key. */
export interface Came {
  readonly key: number;
  readonly rank: string;
}

/**
 * Moves the cuts of keys by which links came in before them, one back for each of these, and cuts keys that are full now. Gives back the links that are no more among the first, or that
 * came in behind them.
 */
export async function displace(db: Db, came: readonly Came[], most: number): Promise<readonly number[]> {
  const displaced: number[] = [];
  const keys = [...new Set(came.map(({ key }) => key))];
  const cuts = new Map((await cutsOf(db, keys)).map(({ key, rank }) => [key, rank]));
  const before = came.filter(({ key, rank }) => rank < (cuts.get(key) ?? ""));
  let moving = [...Map.groupBy(before, ({ key }) => key)].map(([key, some]) => ({ key, times: some.length }));
  while (moving.length > 0) {
    const list = moving.map(({ key }) => key);
    const { rows } = await sql<{ link: number }>`select c.link from ${numbers(list)} join link_cuts c on c.key = j.value`.execute(db);
    displaced.push(...rows.map(({ link }) => link));
    await sql`update link_cuts set (rank, link) = (${besideCut("before")}) where key in (select value from ${numbers(list)})`.execute(db);
    moving = moving.filter(({ times }) => times > 1).map(({ key, times }) => ({ key, times: times - 1 }));
  }
  return [
    ...displaced,
    ...(await cutFull(
      db,
      keys.filter((key) => !cuts.has(key)),
      most,
    )),
  ];
}

/** Cuts those of some keys that are full; gives back the links behind the cuts. */
async function cutFull(db: Db, keys: readonly number[], most: number): Promise<readonly number[]> {
  const { rows: full } = await sql<{ key: number }>`select j.value as key from ${numbers(keys)}
    where (select 1 from link_keys k where k.key = j.value limit 1 offset ${most - 1}) is not null`.execute(db);
  if (full.length === 0) return [];
  const list = full.map(({ key }) => key);
  for (const key of list)
    await sql`insert into link_cuts (key, rank, link) select key, rank, link from link_keys where key = ${key} order by rank limit 1
      offset ${most - 1}`.execute(db);
  const { rows } = await sql<{ link: number }>`select k.link from ${numbers(list)} cross join link_cuts c on c.key = j.value
    cross join link_keys k on k.key = c.key and k.member in (0, 1) and k.rank > c.rank`.execute(db);
  return rows.map(({ link }) => link);
}

/** The ranks of the cuts of keys, of those that have one. */
export async function cutsOf(db: Db, keys: readonly number[]): Promise<readonly Came[]> {
  const { rows } = await sql<Came>`select c.key, c.rank from ${numbers(keys)} cross join link_cuts c on c.key = j.value`.execute(db);
  return rows;
}

/** Moves the cuts of keys of which a node went that was before them. Gives back the keys by which a centre now is among the first that was not. */
export async function admit(db: Db, keys: readonly number[], rank: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    key: number;
  }>`select c.key from ${numbers(keys)} join link_cuts c on c.key = j.value and c.rank >= ${rank}`.execute(db);
  if (rows.length === 0) return [];
  const moved = rows.map(({ key }) => key);
  await sql`delete from link_cuts where key in (select value from ${numbers(moved)}) and not exists (${besideCut("behind")})`.execute(db);
  const { rows: admitted } = await sql<{
    key: number;
    link: number;
  }>`update link_cuts set (rank, link) = (${besideCut("behind")}) where key in (select value from ${numbers(moved)})
    returning key, link`.execute(db);
  const { rows: centres } = await sql<{ key: number }>`select r.key
    from ${given({ key: "number", link: "number" }, admitted)} join links l on l.seq = r.link and l.centre = l.seq`.execute(db);
  return centres.map(({ key }) => key);
}
