import { sql } from "kysely";
import type { Db } from "../connection.ts";

/**
 * The table of the last that may be a centre, of each key that as many share as may be: kept up with every node that comes or goes, since to count
 * so many rows of each of its keys would cost a node more than all else.
 */
export const LINK_CUTS: readonly string[] = [
  "create table link_cuts (key integer primary key, rank text not null, link integer not null) strict",
  // Of 200, which is how many may be centres.
  `insert into link_cuts select key, rank, link from (select key, rank, link, row_number() over (partition by key order by rank) as place from link_keys)
    where place = 200`,
];

/** Moves the cuts of keys by which a node came in before them, and cuts keys that are full now. Gives back the links that are no more among the first. */
export async function displace(db: Db, keys: string, rank: string, most: number): Promise<readonly number[]> {
  const { rows } = await sql<{
    link: number;
  }>`select c.link from json_each(${keys}) j join link_cuts c on c.key = j.value and c.rank > ${rank}`.execute(db);
  if (rows.length > 0)
    await sql`update link_cuts set (rank, link) = (select k.rank, k.link from link_keys k where k.key = link_cuts.key and k.rank < link_cuts.rank
      order by k.rank desc limit 1) where key in (select value from json_each(${keys})) and rank > ${rank}`.execute(db);
  await sql`insert into link_cuts (key, rank, link) select j.value, k.rank, k.link from json_each(${keys}) j
    join link_keys k on k.key = j.value and k.rank = (select rank from link_keys where key = j.value order by rank limit 1 offset ${most - 1})
    where not exists (select 1 from link_cuts c where c.key = j.value)`.execute(db);
  return rows.map(({ link }) => link);
}

/** Moves the cuts of keys of which a node went that was before them. Gives back the keys by which a centre now is among the first that was not. */
export async function admit(db: Db, keys: string, rank: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    key: number;
  }>`select c.key from json_each(${keys}) j join link_cuts c on c.key = j.value and c.rank >= ${rank}`.execute(db);
  if (rows.length === 0) return [];
  const moved = JSON.stringify(rows.map(({ key }) => key));
  await sql`delete from link_cuts where key in (select value from json_each(${moved}))
    and not exists (select 1 from link_keys k where k.key = link_cuts.key and k.rank > link_cuts.rank)`.execute(db);
  const { rows: admitted } = await sql<{
    key: number;
    link: number;
  }>`update link_cuts set (rank, link) = (select k.rank, k.link from link_keys k
    where k.key = link_cuts.key and k.rank > link_cuts.rank order by k.rank limit 1) where key in (select value from json_each(${moved}))
    returning key, link`.execute(db);
  const { rows: centres } = await sql<{ key: number }>`select j.value ->> 0 as key
    from json_each(${JSON.stringify(admitted.map(({ key, link }) => [key, link]))}) j join links l on l.seq = j.value ->> 1 and l.centre = l.seq`.execute(
    db,
  );
  return centres.map(({ key }) => key);
}
