import { sql } from "kysely";
import { type Claim, spokenBy, UNRANKED } from "../../../linking/index.ts";
import { type ClaimDraft, claimsIn } from "../../claims.ts";
import type { ArticleDraft, Read } from "../../draft.ts";
import { inBatches, insertAll } from "../batches.ts";
import type { Db } from "../connection.ts";
import { given, texts } from "../dialects.ts";
import { fromJson, toJson } from "../json.ts";
import { type SideElsewhere, untoldKeysOf, withSidesElsewhere } from "./sides-elsewhere.ts";

/** Puts what an article's statements say of deeds in the place of what they said, nothing where it is not known, inside the caller's transaction. */
export async function putClaims(db: Db, capture: number, read: Read, record: ArticleDraft, isKnown: boolean): Promise<void> {
  const stored = isKnown ? await storedOf(db, capture) : new Map<string, string>();
  const wanted = claimsIn(read, record);
  const kept = new Set(
    wanted.filter(({ statement, ...draft }) => stored.get(statement) === rowOf(draft)).map(({ statement }) => statement),
  );
  const gone = [...stored.keys()].filter((statement) => !kept.has(statement));
  if (gone.length > 0) await sql`delete from claims where statement in (select value from ${texts(gone)})`.execute(db);
  const fresh = wanted.filter(({ statement }) => !kept.has(statement));
  if (fresh.length === 0) return;
  const { rows } = await sql<{ last: number }>`select coalesce(max(seq), 0) as last from claims`.execute(db);
  const numbered = fresh.map((draft, at) => ({ ...draft, seq: rows[0]!.last + 1 + at }));
  await insertAll(
    db,
    "claims",
    numbered.map(({ seq, statement, claim }) => ({ seq, statement, capture, claim_json: toJson(claim) })),
  );
  const keyed = numbered.flatMap(({ seq, claim, keys }) => [...new Set(keys)].map((key) => ({ key, day: dayOf(claim), claim: seq })));
  await sql`insert into claim_keys (key, day, claim) select r.key, r.day, r.claim
    from ${given({ key: "text", day: "text", claim: "number" }, keyed)}`.execute(db);
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
  /** Where only another article tells whose side one who says it is: that one. */
  readonly elsewhere: SideElsewhere | null;
}

/** Which of the statements under some keys are asked for: from a day on the first, or of all the last; at most so many. */
export interface Window {
  readonly most: number;
  /** `2031-04-09`; from the beginning where it is left out. */
  readonly from?: string;
  readonly newest?: boolean;
}

/**
 * What statements say under some keys, by day, those of no known day last. Each key is asked for no more than is wanted in all, so that it costs the same however much lies
 * under it.
 */
export async function claimsUnder(
  db: Db,
  keys: readonly string[],
  { most, from = "", newest = false }: Window,
): Promise<readonly StoredClaim[]> {
  const days = new Map<number, string>();
  const order = newest ? "desc" : "asc";
  const untold: string[] = [];
  for (const key of keys) if (key.startsWith(spokenBy("state "))) untold.push(...(await untoldKeysOf(db, key.slice(spokenBy("").length))));
  const asked = new Set(keys);
  const told = new Set<number>();
  for (const key of new Set([...keys, ...untold])) {
    const rows = await db
      .selectFrom("claim_keys")
      .select(["claim", "day"])
      .where("key", "=", key)
      .where("day", ">=", from)
      .orderBy("day", order)
      .orderBy("claim", order)
      .limit(most)
      .execute();
    for (const { claim, day } of rows) {
      days.set(claim, day);
      if (asked.has(key)) told.add(claim);
    }
  }
  const rows = await inBatches([...days.keys()], (some) =>
    db.selectFrom("claims").select(["seq", "statement", "claim_json"]).where("seq", "in", some).execute(),
  );
  const place = ({ seq, statement }: { seq: number; statement: string }) => `${days.get(seq)} ${statement}`;
  const sorted = rows.sort((one, other) => (place(one) < place(other) ? -1 : 1));
  const found = (newest ? sorted.slice(-most) : sorted.slice(0, most)).map(({ seq, statement, claim_json }) => ({
    ...{ seq, statement },
    claim: fromJson<Claim>(claim_json),
  }));
  // What only may be of a side is of it where another article says so.
  const sided = (await withSidesElsewhere(db, found)).filter(({ seq, elsewhere }) => told.has(seq) || elsewhere !== null);
  return sided.map(({ seq: _, ...one }) => one);
}

/** What the articles of some statements say of deeds, by statement: silences are on what their article lays to somebody. */
export async function claimsBeside(db: Db, statements: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const rows = await inBatches(statements, async (some) => {
    const found = await sql<{ statement: string; claim_json: string }>`select c.statement, o.claim_json from ${texts(some)}
      cross join claims c on c.statement = j.value join claims o on o.capture = c.capture and o.seq <> c.seq order by o.seq`.execute(db);
    return found.rows;
  });
  const by = Map.groupBy(rows, ({ statement }) => statement);
  return new Map([...by].map(([statement, own]) => [statement, own.map(({ claim_json }) => fromJson<Claim>(claim_json))]));
}

function dayOf({ day }: Claim): string {
  return day ?? UNRANKED;
}

function rowOf({ claim, keys }: Pick<ClaimDraft, "claim" | "keys">): string {
  return `${toJson(claim)} ${[...new Set(keys)].sort().join("\n")} ${dayOf(claim)}`;
}

async function storedOf(db: Db, capture: number): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("claims as c")
    .leftJoin("claim_keys as k", "k.claim", "c.seq")
    .select(["c.statement", "c.claim_json", "k.day", "k.key"])
    .where("c.capture", "=", capture)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ statement }) => statement)].map(([statement, keys]) => [
      statement,
      `${keys[0]!.claim_json} ${keys
        .flatMap(({ key }) => key ?? [])
        .sort()
        .join("\n")} ${keys[0]!.day}`,
    ]),
  );
}
