import { sql } from "kysely";
import { blamedBy, type Claim, deniedFor, isOfOthers, laidTo, STANCE_ACTS, sideName } from "../../../linking/index.ts";
import type { PositionsQuery } from "../../archive.ts";
import { dayOf } from "../../dates.ts";
import { inBatches } from "../batches.ts";
import { statementsInScope } from "../commitments/index.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import { type BareEntry, bareEntriesOf, numbersOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import type { Searching } from "../searching/search.ts";
import { doersOfIncidents } from "./doers.ts";

/** How many statements are looked at, newest first, and how many are asked for at a time: a person reads what comes of them. */
const MOST = { asked: 2000, atOnce: 1000 };

/** Asks for statements: the store's own search. */
export type Search = Searching["numbers"];

/** A statement by which somebody may take a stance. */
export interface Asked {
  readonly entry: BareEntry;
  /** The day by which it is ordered; empty where none is known. */
  readonly day: string;
  /** Who it says did it: sides by their names; of groups, which are no side, the words for them. */
  readonly laidTo: readonly string[];
  /** The state whose deed is denied by one of no known side: he speaks for it. */
  readonly deniedFor: string | null;
  /** Whether it tells of a deed of others, or of one done to those who speak. */
  readonly ofOthers: boolean;
}

/** The statements that a question asks for, of acts by which a stance is taken. Throws `bad-query`, `not-found`. */
export async function statementsAsked(
  db: Db,
  { commitment, by: _, ...terms }: PositionsQuery,
  search: Search,
): Promise<{ asked: readonly Asked[]; more: boolean }> {
  if (commitment === undefined) return matching(db, { ...terms, acts: STANCE_ACTS }, search);
  const scoped = await numbersOf(db, [...new Set(await statementsInScope(db, commitment))]);
  const [from, to] = [terms.since && dayOf(terms.since, "earliest"), terms.until && dayOf(terms.until, "latest")];
  const { standing = "sure" } = terms;
  const asked = (await weighed(db, scoped)).filter(
    ({ entry, day }) =>
      (standing === "any" || entry.sure === (standing === "sure")) && (!from || day >= from) && (!to || (day !== "" && day <= to)),
  );
  return { asked, more: false };
}

async function matching(db: Db, query: Parameters<Search>[1], search: Search): Promise<{ asked: readonly Asked[]; more: boolean }> {
  const found: number[] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<Search>> = await search(db, { ...query, limit: MOST.atOnce, ...(next !== null && { after: next }) });
    found.push(...page.numbers);
    next = page.next;
  } while (next !== null && found.length < MOST.asked);
  return { asked: await weighed(db, found), more: next !== null };
}

/** Whether it is told as no deed of those who speak: by the article's own ids, and by sides where these are known. */
function isOfOthersIn({ speakers, deed }: BareEntry, claim: Claim | null): boolean {
  const { by = [], to = [] } = deed ?? {};
  const own = (one: string) => speakers.includes(one) || claim?.speakers.includes(one) === true;
  return isOfOthers({ by: by.length > 0 ? [...by, ...(claim?.actors ?? [])] : [], to: [...to, ...(claim?.targets ?? [])] }, own);
}

interface Row {
  readonly id: string;
  readonly date_key: string;
  /** Its id in the findings of its article. */
  readonly local: string;
  readonly claim_json: string | null;
}

/** Statements, in the order of their numbers, with their day, and with those whom they blame. */
async function weighed(db: Db, statements: readonly number[]): Promise<Asked[]> {
  const entries = await bareEntriesOf(db, statements);
  const rows = await inBatches(statements, async (some) => {
    const found = await sql<Row>`select s.id, s.date_key, s.local, c.claim_json
      from ${numbers(some)} cross join statements s on s.seq = j.value left join claims c on c.statement = s.id`.execute(db);
    return found.rows;
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const claimed = entries.map((entry) => {
    const { date_key, local, claim_json } = known.get(entry.id)!;
    const claim = claim_json === null ? null : fromJson<Claim>(claim_json);
    return { entry, day: date_key, local, claim, sides: claim === null ? [] : [...new Set([...laidTo(claim), ...blamedBy(claim)])] };
  });
  const doers = await doersOfIncidents(
    db,
    claimed.filter(({ sides }) => sides.length === 0),
  );
  return claimed.map(({ entry, day, claim, sides }) => ({
    ...{ entry, day, deniedFor: claim && deniedFor(claim), ofOthers: isOfOthersIn(entry, claim) },
    laidTo: sides.length > 0 ? sides.map(sideName) : (doers.get(entry.id) ?? []),
  }));
}
