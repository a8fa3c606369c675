import { sql } from "kysely";
import { ownerName } from "../../linking/index.ts";
import type { Article } from "../../record/article.ts";
import type { Facet, PartyDossier } from "../archive.ts";
import type { Value } from "../shares.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import { partyOf } from "./party-pages.ts";
import { suggestionsOf } from "./party-suggestions.ts";

/** How many of a party's articles, and how many of its names and roles, its page lists. */
const MOST_LISTED = 100;

/** What is known of a party with a page, under any id that leads to it. Costs by what the party is called, not by how many articles do. */
export async function dossierOf(db: Db, id: string): Promise<PartyDossier | null> {
  const party = await partyOf(db, id);
  if (!party) return null;
  const [called, countries, roles] = [
    await valuesOf(db, party.id, "called"),
    await valuesOf(db, party.id, "state"),
    await rolesOf(db, party.id),
  ];
  return {
    party,
    called,
    calledBy: await calledByOf(db, party.id),
    countries: countries.map((country) => ({ ...country, value: ownerName(country.value) })),
    roles,
    articles: await articlesOf(db, party.id),
    suggestions: await suggestionsOf(db, party, countries, roles),
  };
}

async function valuesOf(db: Db, party: string, of: "called" | "state" | "role"): Promise<Facet[]> {
  const { rows } = await sql<{ value_json: string; articles: number }>`select v.value_json, sum(v.articles) as articles from party_nodes n
    join party_values v on v.party = n.id and v.of = ${of} where n.party = ${party}
    group by v.value_json order by articles desc, v.value_json limit ${MOST_LISTED}`.execute(db);
  return rows.map(({ value_json, articles }) => ({ value: fromJson<string>(value_json), count: articles }));
}

async function rolesOf(db: Db, party: string): Promise<PartyDossier["roles"]> {
  const { rows } = await sql<{ value_json: string }>`select distinct v.value_json from party_nodes n
    join party_values v on v.party = n.id and v.of = 'day' where n.party = ${party}`.execute(db);
  const days = Map.groupBy(
    rows.map(({ value_json }) => fromJson<[role: string, day: string]>(value_json)),
    ([role]) => role,
  );
  return (await valuesOf(db, party, "role")).map((role) => {
    const known = (days.get(role.value) ?? []).map(([, day]) => day).sort();
    return { ...role, first: known[0] ?? null, last: known.at(-1) ?? null };
  });
}

/** Which outlet calls it what, by the newest articles: a name that only one outlet uses is worth a look. */
async function calledByOf(db: Db, party: string): Promise<PartyDossier["calledBy"]> {
  const { rows } = await sql<{ values_json: string; article_json: string }>`select a.values_json, r.article_json from party_nodes n
    join article_parties a on a.party = n.id join articles r on r.capture = a.capture where n.party = ${party}
    order by r.date_key desc, r.sha256 limit ${MOST_LISTED}`.execute(db);
  const counts = new Map<string, PartyDossier["calledBy"][number]>();
  for (const { values_json, article_json } of rows) {
    const publisher = fromJson<Article>(article_json).publisher?.name;
    if (publisher === undefined) continue;
    const names = fromJson<Value[]>(values_json).flatMap(([of, value]) => (of === "called" ? [value] : []));
    for (const value of new Set(names)) {
      const key = JSON.stringify([value, publisher]);
      counts.set(key, { value, publisher, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const text = ({ value, publisher }: PartyDossier["calledBy"][number]) => `${value}\n${publisher}`;
  return [...counts.values()].sort((one, other) => other.count - one.count || (text(one) < text(other) ? -1 : 1));
}

async function articlesOf(db: Db, party: string): Promise<PartyDossier["articles"]> {
  const { rows } = await sql<{
    sha256: string;
    article_json: string;
  }>`select distinct r.sha256, r.article_json, r.date_key from party_nodes n
    join article_parties a on a.party = n.id join articles r on r.capture = a.capture where n.party = ${party}
    order by r.date_key desc, r.sha256 limit ${MOST_LISTED}`.execute(db);
  return rows.map(({ sha256, article_json }) => {
    const { title, published } = fromJson<Article>(article_json);
    return { capture: sha256, title: title?.text ?? null, published: published?.edtf ?? null };
  });
}
