import { sql } from "kysely";
import { type Claim, daysSince, spokenUntold } from "../../../linking/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";

/**
 * The step by which the side that an article tells of a party is kept, so that another article that does not tell it can be asked for by it. What was read before is
 * read anew.
 */
export const SIDES_ELSEWHERE: readonly string[] = [
  "create index party_values_by_side on party_values (value_json, party) where of = 'side'",
  "update articles set engine_json = json_set(engine_json, '$.models.sides', 'none')",
];

/** Within how many days of an article another one tells whose side somebody is: offices change. */
const NEAR = 731;

/** How many keys of parties are asked for by one side, and how many articles of one party are looked at. */
const MOST = { keys: 1000, articles: 1000 };

/** Whose side somebody is of whom the article does not tell it, by the article of another that does. */
export interface SideElsewhere {
  readonly side: string;
  /** The hash of the article that tells it, the nearest in time. */
  readonly capture: string;
}

/** The keys of statements by those of whom an article does not tell whose side they are, and others tell that it is this one. */
export async function untoldKeysOf(db: Db, side: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct m.id from party_values v join party_nodes n on n.id = v.party
    join party_nodes m on m.party = n.party and m.id <> n.id
    where v.of = ${sql.lit("side")} and v.value_json = ${JSON.stringify(side)} order by m.id limit ${MOST.keys}`.execute(db);
  return rows.map(({ id }) => spokenUntold(id));
}

/** Claims with the sides of those who speak of whom only other articles tell it, where all these tell one, shortly before or after; and on whose word. */
export async function withSidesElsewhere<C extends { readonly claim: Claim }>(
  db: Db,
  claims: readonly C[],
): Promise<(C & { readonly elsewhere: SideElsewhere | null })[]> {
  const told = await sidesTold(db, [...new Set(claims.flatMap(({ claim }) => claim.untold ?? []))]);
  return claims.map((one) => {
    const found = (one.claim.untold ?? []).flatMap((party) => nearest(told.get(party) ?? [], one.claim.day) ?? []);
    const sides = [...new Set([...one.claim.speakers, ...found.map(({ side }) => side)])].sort();
    return found.length === 0 ? { ...one, elsewhere: null } : { ...one, claim: spokenFor(one.claim, sides), elsewhere: found[0]! };
  });
}

/** Who denies or owns to a deed of nobody who is named speaks of his own side's. */
function spokenFor(claim: Claim, speakers: readonly string[]): Claim {
  const own = (claim.act === "denial" || claim.act === "admission") && claim.actors.length === 0;
  return { ...claim, speakers, actors: own ? speakers : claim.actors };
}

/** The side that articles tell, the nearest in time; null where they tell several, or only long before or after. */
export function nearest(told: readonly SideTold[], day: string | null): SideElsewhere | null {
  if (day === null || new Set(told.map(({ side }) => side)).size !== 1) return null;
  const far = (one: SideTold) => Math.abs(daysSince(one.day) - daysSince(day));
  const [best] = told
    .filter((one) => one.day !== "" && far(one) <= NEAR)
    .sort((one, other) => far(one) - far(other) || (one.capture < other.capture ? -1 : 1));
  return best ? { side: best.side, capture: best.capture } : null;
}

/** What an article tells of somebody. */
export interface SideTold extends SideElsewhere {
  /** The first day on which it may have been published; empty where that is not known. */
  readonly day: string;
}

/** What articles tell of whose side parties are, by the ids of their keys. */
export async function sidesTold(db: Db, parties: readonly string[]): Promise<ReadonlyMap<string, readonly SideTold[]>> {
  const rows = await inBatches(parties, async (some) => {
    const found = await sql<{
      id: string;
      side: string;
      day: string;
      capture: string;
    }>`select m.id, v.value_json as side, a.date_key as day, a.sha256 as capture
      from ${texts(some)} cross join party_nodes m on m.id = j.value join party_nodes n on n.party = m.party
      join party_values v on v.party = n.id and v.of = ${sql.lit("side")}
      join article_parties p on p.party = n.id join articles a on a.capture = p.capture order by m.id, a.date_key, a.sha256
      limit ${MOST.articles * Math.max(1, some.length)}`.execute(db);
    return found.rows;
  });
  const by = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...by].map(([id, own]) => [id, own.map(({ side, day, capture }) => ({ side: JSON.parse(side) as string, day, capture }))]),
  );
}
