import { type Claim, claimKeys, relate, spokenBy } from "../../../linking/index.ts";
import type { RelatedStatement } from "../../side-entries.ts";
import type { Db } from "../connection.ts";
import { entriesByIds, entryOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import { claimsUnder } from "./claims.ts";
import { firstTold } from "./said.ts";

/** How many statements are laid beside one: those by and about the same sides, about the same. */
const MOST = 300;

/** What a statement does to others over articles, and others to it: denies, reaffirms, confirms, declines, contradicts. Those of a day before it and after it. */
export async function relatedTo(db: Db, id: string): Promise<readonly RelatedStatement[]> {
  const statement = await entryOf(db, id);
  const claim = statement && (await claimOf(db, statement.id));
  if (!claim) return [];
  const about = claimKeys(claim).filter((key) => key.includes(" | "));
  const sides = [...new Set([...claim.actors, ...claim.behind, ...claim.speakers])];
  const found = await claimsUnder(db, [...about, ...sides.map(spokenBy)], { most: MOST, newest: true });
  const told = await firstTold(
    db,
    found.map((one) => one.statement),
  );
  const related = found.flatMap((other) => {
    if (other.statement === statement.id || !told.has(other.statement)) return [];
    const does = relate(claim, other.claim);
    const done = does ?? relate(other.claim, claim);
    return done ? [{ id: other.statement, ...done, sure: done.sure && other.elsewhere === null, does: does !== null }] : [];
  });
  const entries = await entriesByIds(
    db,
    related.map((one) => one.id),
  );
  return related.flatMap(({ id: other, kind, why, sure, does }) => {
    const entry = entries.get(other);
    return entry ? [{ statement: entry, kind, does, why, sure: sure && entry.sure && statement.sure }] : [];
  });
}

async function claimOf(db: Db, statement: string): Promise<Claim | null> {
  const row = await db.selectFrom("claims").select("claim_json").where("statement", "=", statement).executeTakeFirst();
  return row ? fromJson<Claim>(row.claim_json) : null;
}
