import { sql } from "kysely";
import { ownerName } from "../../linking/index.ts";
import type { Article } from "../../record/article.ts";
import type { Facet, PartyDossier, PartyEntry } from "../archive.ts";
import type { Value } from "../shares.ts";
import type { Db } from "./connection.ts";
import { numbers } from "./dialects.ts";
import { fromJson } from "./json.ts";
import { commitmentsOf } from "./party-commitments.ts";
import { newestArticles } from "./party-days.ts";
import { partyOf } from "./party-pages.ts";
import { suggestionsOf } from "./party-suggestions.ts";

/** How many of a party's articles, and how many of its names and roles, its page lists. */
const MOST_LISTED = 100;

/** What is known of a party with a page, under any id that leads to it. Costs by what the party is called, not by how many articles do. */
export async function dossierOf(db: Db, id: string): Promise<PartyDossier | null> {
  const party = await partyOf(db, id);
  if (!party) return null;
  const newest = await newestArticles(db, party.id, MOST_LISTED);
  const mentions = await mentionsOf(db, party, newest);
  const [called, countries, roles] = [
    await valuesOf(db, party.id, "called"),
    await valuesOf(db, party.id, "state"),
    await rolesOf(db, party.id),
  ];
  return {
    party,
    called,
    calledBy: calledBy(mentions),
    countries: countries.map((country) => ({ ...country, value: ownerName(country.value) })),
    roles,
    articles: mentions.map(shownOf),
    suggestions: await suggestionsOf(db, party, countries, roles),
    commitments: await commitmentsOf(db, party),
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

/** A party's newest articles, each with what it says of the party. */
interface Mention {
  readonly capture: string;
  readonly article: Article;
  readonly values: readonly Value[];
}

/** What the newest articles that mention a party say of it. */
async function mentionsOf(db: Db, { id }: PartyEntry, newest: readonly number[]): Promise<Mention[]> {
  const { rows } = await sql<{ sha256: string; article_json: string; values_json: string }>`select r.sha256, r.article_json, a.values_json
    from ${numbers(newest)} cross join articles r on r.capture = j.value
    cross join article_parties a on a.capture = r.capture cross join party_nodes n on n.id = a.party and n.party = ${id}
    order by r.date_key desc, r.sha256, a.party`.execute(db);
  return [...Map.groupBy(rows, ({ sha256 }) => sha256)].map(([capture, own]) => ({
    ...{ capture, article: fromJson<Article>(own[0]!.article_json) },
    values: own.flatMap(({ values_json }) => fromJson<Value[]>(values_json)),
  }));
}

/** Which outlet calls it what: a name that only one outlet uses is worth a look. */
function calledBy(mentions: readonly Mention[]): PartyDossier["calledBy"] {
  const counts = new Map<string, PartyDossier["calledBy"][number]>();
  for (const { article, values } of mentions) {
    if (article.publisher === null) continue;
    const publisher = article.publisher.name;
    for (const value of new Set(values.flatMap(([of, one]) => (of === "called" ? [one] : [])))) {
      const key = JSON.stringify([value, publisher]);
      counts.set(key, { value, publisher, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const text = ({ value, publisher }: PartyDossier["calledBy"][number]) => `${value}\n${publisher}`;
  return [...counts.values()].sort((one, other) => other.count - one.count || (text(one) < text(other) ? -1 : 1));
}

function shownOf({ capture, article: { title, published } }: Mention): PartyDossier["articles"][number] {
  return { capture, title: title?.text ?? null, published: published?.edtf ?? null };
}
