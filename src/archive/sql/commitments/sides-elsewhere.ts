import { sql } from "kysely";
import { type Claim, daysSince, spokenUntold } from "../../../linking/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { given, texts } from "../dialects.ts";

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

/** How many keys of parties are asked for by one side. */
const MOST_KEYS = 1000;

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
    where v.of = ${sql.lit("side")} and v.value_json = ${JSON.stringify(side)} order by m.id limit ${MOST_KEYS}`.execute(db);
  return rows.map(({ id }) => spokenUntold(id));
}

/** Claims with the sides of those who speak of whom only other articles tell it, where all these tell one, shortly before or after; and on whose word. */
export async function withSidesElsewhere<C extends { readonly claim: Claim }>(
  db: Db,
  claims: readonly C[],
): Promise<(C & { readonly elsewhere: SideElsewhere | null })[]> {
  const nearest = await nearestSides(
    db,
    claims.flatMap(({ claim: { untold = [], day } }) => untold.map((party) => ({ party, day }))),
  );
  return claims.map((one) => {
    const found = (one.claim.untold ?? []).flatMap((party) => nearest(party, one.claim.day) ?? []);
    const sides = [...new Set([...one.claim.speakers, ...found.map(({ side }) => side)])].sort();
    return found.length === 0 ? { ...one, elsewhere: null } : { ...one, claim: spokenFor(one.claim, sides), elsewhere: found[0]! };
  });
}

/** Who denies or owns to a deed of nobody who is named speaks of his own side's. */
function spokenFor(claim: Claim, speakers: readonly string[]): Claim {
  const own = (claim.act === "denial" || claim.act === "admission") && claim.actors.length === 0;
  return { ...claim, speakers, actors: own ? speakers : claim.actors };
}

/** A party on a day, by the id of one of its keys. */
interface OnDay {
  readonly party: string;
  /** `2031-04-09`; null where it is not known. */
  readonly day: string | null;
}

/** The side that articles tell of a party, by the nearest in time of them; null where they tell several, or only long before or after. */
export type Nearest = (party: string, day: string | null) => SideElsewhere | null;

/** What articles tell of whose side parties are on days. Which of a party's articles is the nearest is found by look-ups, however many there are. */
export async function nearestSides(db: Db, asked: readonly OnDay[]): Promise<Nearest> {
  const sides = await onlySides(db, [...new Set(asked.map(({ party }) => party))]);
  const known = new Map(asked.flatMap(({ party, day }) => (day !== null && sides.has(party) ? [[`${day} ${party}`, { party, day }]] : [])));
  const days = await nearestDays(db, [...known.values()]);
  const telling = await tellingOn(db, [...days.values()].flat());
  const best = new Map(
    [...days].map(([key, near]) => [key, near.flatMap(({ party, day }) => telling.get(`${day} ${party}`) ?? []).sort()[0] ?? null]),
  );
  return (party, day) => {
    const capture = best.get(`${day} ${party}`);
    return capture ? { side: sides.get(party)!, capture } : null;
  };
}

/** The side that articles tell of parties, where all tell one. */
async function onlySides(db: Db, parties: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inBatches(parties, async (some) => {
    const found = await sql<{ id: string; side: string }>`select m.id, min(v.value_json) as side
      from ${texts(some)} cross join party_nodes m on m.id = j.value cross join party_nodes n on n.party = m.party
      cross join party_values v on v.party = n.id and v.of = ${sql.lit("side")} group by m.id having count(distinct v.value_json) = 1`.execute(
      db,
    );
    return found.rows;
  });
  return new Map(rows.map(({ id, side }) => [id, JSON.parse(side) as string]));
}

/** That an article tells whose side somebody is; what stands in the index of those that do (`PARTY_DAYS`). */
const TELLS = sql.raw(`instr(p.values_json, '["side",') > 0`);

/** Of parties on days the nearest days, no farther than is near, on which an article tells whose side each is: one, or one before and one after. */
async function nearestDays(db: Db, asked: readonly { readonly party: string; readonly day: string }[]) {
  const rows = await inBatches(asked, async (some) => {
    const found = await sql<{ id: string; day: string; before: string | null; after: string | null }>`select m.id, r.day,
        (select max(p.day) from article_parties p where p.party = n.id and p.day > '' and p.day <= r.day and ${TELLS}) as before,
        (select min(p.day) from article_parties p where p.party = n.id and p.day > r.day and ${TELLS}) as after
      from ${given({ party: "text", day: "text" }, some)} cross join party_nodes m on m.id = r.party cross join party_nodes n on n.party = m.party`.execute(
      db,
    );
    return found.rows;
  });
  const near = Map.groupBy(rows, ({ id, day }) => `${day} ${id}`);
  return new Map(
    [...near].map(([key, own]) => {
      const { id, day } = own[0]!;
      const far = (other: string) => Math.abs(daysSince(other) - daysSince(day));
      const days = [...new Set(own.flatMap(({ before, after }) => [before, after]))].filter(
        (one) => one !== null && far(one) <= NEAR,
      ) as string[];
      const least = Math.min(...days.map(far));
      return [key, days.filter((one) => far(one) === least).map((one) => ({ party: id, day: one }))] as const;
    }),
  );
}

/** The smallest hash of the articles that tell on a day whose side a party is. */
async function tellingOn(db: Db, asked: readonly { readonly party: string; readonly day: string }[]): Promise<ReadonlyMap<string, string>> {
  const once = [...new Map(asked.map((one) => [`${one.day} ${one.party}`, one])).values()];
  const rows = await inBatches(once, async (some) => {
    const found = await sql<{ id: string; day: string; capture: string }>`select m.id, r.day, min(a.sha256) as capture
      from ${given({ party: "text", day: "text" }, some)} cross join party_nodes m on m.id = r.party cross join party_nodes n on n.party = m.party
      cross join article_parties p on p.party = n.id and p.day = r.day and ${TELLS} cross join articles a on a.capture = p.capture
      group by m.id, r.day`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ id, day, capture }) => [`${day} ${id}`, capture]));
}
