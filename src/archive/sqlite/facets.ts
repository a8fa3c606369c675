import { sql } from "kysely";
import type { SearchResult } from "../archive.ts";
import type { Db } from "./connection.ts";
import type { Chosen, Condition } from "./matching.ts";
import { partiesOf } from "./party-pages.ts";

/** The most speakers that a search counts: there may be thousands, and only the first are looked at. */
const MOST_SPEAKERS = 50;

interface Row {
  readonly facet: "total" | keyof Chosen;
  readonly value: string;
  readonly count: number;
}

/**
 * How many statements match, and how many of them have each value. What matches but for the facets' choices is collected once;
 * each facet then counts in it under the choices of the others.
 */
export async function countsOf(db: Db, fixed: readonly Condition[], chosen: Chosen): Promise<Pick<SearchResult, "total" | "facets">> {
  const but = (facet: Row["facet"]) => whole(Object.entries(chosen).flatMap(([name, conditions]) => (name === facet ? [] : conditions)));
  const { rows } = await sql<Row>`
    with m as materialized (select s.seq, s.act, s.form, s.date_key from statements s where ${whole(fixed)})
    select 'total' as facet, '' as value, count(*) as count from m s where ${but("total")}
    union all select 'act', s.act, count(*) from m s where ${but("act")} group by s.act
    union all select 'form', s.form, count(*) from m s where ${but("form")} group by s.form
    union all select 'year', substr(s.date_key, 1, 4) as year, count(*) from m s where s.date_key <> '' and ${but("year")} group by year
    union all select * from (
      select 'speaker', k.party, count(distinct s.seq) as statements from m s join speakers k on k.statement = s.seq
      where k.party is not null and ${but("speaker")} and exists (select 1 from parties p where p.id = k.party and p.paged = 1)
      group by k.party order by statements desc, k.party limit ${MOST_SPEAKERS})`.execute(db);
  const of = (facet: Row["facet"]) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({ value, count }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    total: of("total")[0]!.count,
    facets: { act: of("act"), form: of("form"), year: of("year"), speaker: await named(db, of("speaker")) },
  };
}

/** All conditions at once; true where there is none. */
export function whole(conditions: readonly Condition[]): Condition {
  return sql`(${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)})`;
}

async function named(db: Db, parties: readonly { value: string; count: number }[]): Promise<SearchResult["facets"]["speaker"]> {
  const names = new Map(
    (
      await partiesOf(
        db,
        parties.map(({ value }) => value),
      )
    ).map(({ id, name }) => [id, name]),
  );
  return parties.map(({ value, count }) => ({ value: names.get(value)!, party: value, count }));
}
