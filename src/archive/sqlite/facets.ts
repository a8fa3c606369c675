import { sql } from "kysely";
import { sideName } from "../../linking/index.ts";
import type { Facet, SearchResult } from "../archive.ts";
import type { Db } from "./connection.ts";
import { type Chosen, type Fixed, matching } from "./matching.ts";
import { partiesOf } from "./party-pages.ts";

/** The most speakers that a search counts: there may be thousands, and only the first are looked at. */
const MOST_SPEAKERS = 50;

type Values = "act" | "form" | "year";
type Bucket = Readonly<Record<Values, string>> & { readonly count: number };

/**
 * How many statements match, and how many of them have each value. Facets of which nothing is chosen are counted together; each
 * of the others once more, without what is chosen of it.
 */
export async function countsOf(db: Db, fixed: Fixed, chosen: Chosen): Promise<Pick<SearchResult, "total" | "facets">> {
  const buckets = await bucketsOf(db, fixed, chosen);
  const facet = async (of: Values) => tally(chosen[of].length === 0 ? buckets : await bucketsOf(db, fixed, { ...chosen, [of]: [] }), of);
  return {
    total: buckets.reduce((sum, { count }) => sum + count, 0),
    facets: {
      act: await facet("act"),
      form: await facet("form"),
      year: (await facet("year")).filter(({ value }) => value !== ""),
      speaker: await speakersOf(db, fixed, { ...chosen, speaker: [] }),
      state: (await aboutsOf(db, fixed, { ...chosen, state: [] }, "state ")).map(({ value, count }) => ({ value: sideName(value), count })),
      topic: (await aboutsOf(db, fixed, { ...chosen, topic: [] }, "topic ")).map(({ value, count }) => ({
        value: value.slice("topic ".length),
        count,
      })),
    },
  };
}

async function bucketsOf(db: Db, fixed: Fixed, chosen: Chosen): Promise<readonly Bucket[]> {
  const { rows } = await sql<Bucket>`
    select b.act, b.form, b.year, n.count from (select s.bucket, count(*) as count from ${matching(fixed, chosen)} group by s.bucket) n
    join buckets b on b.seq = n.bucket`.execute(db);
  return rows;
}

function tally(buckets: readonly Bucket[], of: Values): Facet[] {
  const counts = new Map<string, number>();
  for (const bucket of buckets) counts.set(bucket[of], (counts.get(bucket[of]) ?? 0) + bucket.count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** Of the values that begin so, how many statements are about each. */
async function aboutsOf(db: Db, fixed: Fixed, chosen: Chosen, kind: "state " | "topic "): Promise<Facet[]> {
  const { rows } = await sql<Facet>`
    select v.value, sum(n.count) as count from (select s.about, count(*) as count from ${matching(fixed, chosen)} and s.about is not null group by s.about) n
    cross join about_values v on v.about = n.about where substr(v.value, 1, ${kind.length}) = ${kind} group by v.value
    order by sum(n.count) desc, v.value limit ${MOST_SPEAKERS}`.execute(db);
  return rows;
}

async function speakersOf(db: Db, fixed: Fixed, chosen: Chosen): Promise<SearchResult["facets"]["speaker"]> {
  const { rows } = await sql<{ party: string; count: number }>`
    select t.party, sum(t.count) as count from (select distinct s.speaking, s.count, n.party
      from (select s.speaking, count(*) as count from ${matching(fixed, chosen)} and s.speaking is not null group by s.speaking) s
      cross join speaking_parties k on k.speaking = s.speaking cross join party_nodes n on n.id = k.party) t
    cross join parties p on p.id = t.party
    where p.paged = 1 group by t.party order by sum(t.count) desc, p.key, t.party limit ${MOST_SPEAKERS}`.execute(db);
  const parties = await partiesOf(
    db,
    rows.map(({ party }) => party),
  );
  return rows.map(({ party, count }, index) => ({ value: parties[index]!.name, party, count }));
}
