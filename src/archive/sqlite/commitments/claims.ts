import { sql } from "kysely";
import { type Claim, UNRANKED } from "../../../linking/index.ts";
import { type ClaimDraft, claimsIn } from "../../claims.ts";
import type { ArticleDraft, Read } from "../../draft.ts";
import type { Db } from "../connection.ts";
import { fromJson, toJson } from "../json.ts";

/** Puts what an article's statements say of deeds in the place of what they said, inside the caller's transaction. */
export async function putClaims(db: Db, capture: number, read: Read, record: ArticleDraft): Promise<void> {
  const stored = await storedOf(db, capture);
  const wanted = claimsIn(read, record);
  const kept = new Set(
    wanted.filter(({ statement, ...draft }) => stored.get(statement) === rowOf(draft)).map(({ statement }) => statement),
  );
  const gone = [...stored.keys()].filter((statement) => !kept.has(statement));
  await sql`delete from claims where statement in (select value from json_each(${JSON.stringify(gone)}))`.execute(db);
  for (const { statement, claim, keys } of wanted) {
    if (kept.has(statement)) continue;
    const { seq } = await db
      .insertInto("claims")
      .values({ statement, capture, claim_json: toJson(claim) })
      .returning("seq")
      .executeTakeFirstOrThrow();
    await sql`insert into claim_keys (key, day, claim) select distinct value, ${dayOf(claim)}, ${seq} from json_each(${JSON.stringify(keys)})`.execute(
      db,
    );
  }
}

/** Whether what is stored of an article's statements is what its record gives. Yields what differs. */
export async function* changedClaims(db: Db, capture: number, read: Read, record: ArticleDraft): AsyncIterable<string> {
  const stored = await storedOf(db, capture);
  for (const { statement, ...draft } of claimsIn(read, record)) {
    if (stored.get(statement) !== rowOf(draft)) yield `statement ${statement}: what it says of a deed is not what its article gives`;
    stored.delete(statement);
  }
  for (const statement of stored.keys()) yield `statement ${statement}: it is laid beside commitments, but its article does not give it`;
}

/** A statement with what it says of a deed. */
export interface StoredClaim {
  readonly statement: string;
  readonly claim: Claim;
}

/** What statements say under some keys from a day on, by day; at most so many. Those of no known day come last. */
export async function claimsUnder(db: Db, keys: readonly string[], from: string, most: number): Promise<readonly StoredClaim[]> {
  const { rows } = await sql<{ statement: string; claim_json: string }>`select c.statement, c.claim_json from (
      select k.claim, k.day from json_each(${JSON.stringify(keys)}) j cross join claim_keys k on k.key = j.value and k.day >= ${from}
      group by k.claim) f join claims c on c.seq = f.claim order by f.day, c.statement limit ${most}`.execute(db);
  return rows.map(({ statement, claim_json }) => ({ statement, claim: fromJson(claim_json) }));
}

function dayOf({ day }: Claim): string {
  return day ?? UNRANKED;
}

function rowOf({ claim, keys }: Pick<ClaimDraft, "claim" | "keys">): string {
  return `${toJson(claim)} ${[...new Set(keys)].sort().join("\n")} ${dayOf(claim)}`;
}

async function storedOf(db: Db, capture: number): Promise<Map<string, string>> {
  const { rows } = await sql<{ statement: string; claim_json: string; day: string; keys: string }>`select c.statement, c.claim_json,
      (select day from claim_keys where claim = c.seq limit 1) as day,
      (select json_group_array(key) from claim_keys where claim = c.seq) as keys from claims c where c.capture = ${capture}`.execute(db);
  return new Map(
    rows.map(({ statement, claim_json, day, keys }) => [statement, `${claim_json} ${fromJson<string[]>(keys).sort().join("\n")} ${day}`]),
  );
}
