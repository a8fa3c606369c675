import { sql } from "kysely";
import { UNRANKED, UNSURE } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { ArchiveCounts } from "../archive.ts";
import type { Db } from "./connection.ts";
import { indexedBy, texts } from "./dialects.ts";
import { hiddenCentres } from "./linking/index.ts";

/** How many UTF-16 code units of a day are its month. */
const MONTH = 7;

/** How much an archive holds by month. */
export async function countsOf(db: Db): Promise<ArchiveCounts> {
  const { rows: articles } = await sql<{
    month: string;
    count: number;
  }>`select substr(date_key, 1, ${sql.lit(MONTH)}) as month, count(*) as count
    from articles group by substr(date_key, 1, ${sql.lit(MONTH)})`.execute(db);
  const { rows: parties } = await sql<{ kind: PartyKind; count: number }>`select kind, count(*) as count from parties where paged = 1
    group by kind order by count(*) desc, kind`.execute(db);
  return {
    articles: byMonth(articles.map(({ month, count }) => ({ period: month || null, count }))),
    incidents: byMonth(await incidentsByMonth(db)),
    parties,
  };
}

async function incidentsByMonth(db: Db): Promise<ArchiveCounts["incidents"]> {
  const hidden = await hiddenCentres(db, "incident");
  const { rows } = await sql<{
    month: string;
    count: number;
  }>`select substr(rank, 1, ${sql.lit(MONTH + UNSURE.length)}) as month, count(*) as count
    from links ${indexedBy("incidents_by_rank")} where kind = 'incident' and members > 0 group by substr(rank, 1, ${sql.lit(MONTH + UNSURE.length)})`.execute(
    db,
  );
  const { rows: without } = await sql<{ rank: string }>`select n.rank from ${texts([...hidden])} cross join links n
    on n.kind = 'incident' and n.id = j.value where n.members > 0`.execute(db);
  const counts = new Map<string | null, { count: number; sure: number }>();
  const count = (rank: string, by: number) => {
    const sure = !rank.startsWith(UNSURE);
    const month = (sure ? rank : rank.slice(UNSURE.length)).slice(0, MONTH);
    const period = UNRANKED.startsWith(month) ? null : month;
    const known = counts.get(period) ?? { count: 0, sure: 0 };
    counts.set(period, { count: known.count + by, sure: known.sure + (sure ? by : 0) });
  };
  for (const row of rows) count(row.month, row.count);
  for (const { rank } of without) count(rank, -1);
  return [...counts].filter(([, { count }]) => count > 0).map(([period, of]) => ({ period, ...of }));
}

/** Oldest first; what has no known day last. */
function byMonth<T extends { readonly period: string | null }>(counts: readonly T[]): T[] {
  const order = ({ period }: T) => period ?? UNRANKED;
  return counts.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
}
