import { sql } from "kysely";
import type { Db } from "./connection.ts";

/**
 * The step by which the day of an article stands beside each of its parties: which articles of a party are the newest, and which that tell whose side somebody is are the
 * nearest in time, is then found by a few look-ups however many there are.
 */
export const PARTY_DAYS: readonly string[] = [
  "alter table article_parties add column day text not null default ''",
  "update article_parties set day = (select a.date_key from articles a where a.capture = article_parties.capture)",
  "drop index article_parties_by_party",
  "create index article_parties_by_party on article_parties (party, day, capture)",
  `create index article_parties_by_side on article_parties (party, day, capture) where instr(values_json, '["side",') > 0`,
];

/** The numbers of the newest articles that mention a party, newest first: those of the day of the last that is asked for, and of all days after it, are ordered. */
export async function newestArticles(db: Db, party: string, most: number): Promise<number[]> {
  const { rows: last } = await sql<{ day: string | null }>`select min(day) as day from (select distinct a.day, a.capture from party_nodes n
    join article_parties a on a.party = n.id where n.party = ${party} order by a.day desc limit ${most}) listed`.execute(db);
  const { rows } = await sql<{ capture: number }>`select distinct r.capture, r.date_key, r.sha256 from party_nodes n
    cross join article_parties a on a.party = n.id and a.day >= ${last[0]!.day ?? ""} cross join articles r on r.capture = a.capture
    where n.party = ${party} order by r.date_key desc, r.sha256 limit ${most}`.execute(db);
  return rows.map(({ capture }) => capture);
}
