import { sql } from "kysely";
import { blamedBy, type Claim, nameKey, sideName } from "../../../linking/index.ts";
import type { Act } from "../../../record/acts.ts";
import type { Unanswered, UnansweredPage, UnansweredQuery } from "../../archive.ts";
import { inBatches } from "../batches.ts";
import { chainsOf } from "../commitments/chains.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { type BareEntry, bareEntriesByIds, bareEntriesOf, entriesByIds } from "../entries.ts";
import { fromJson } from "../json.ts";
import type { Searching } from "../searching/search.ts";
import { type Replies, repliesOf } from "./replies.ts";

/** How many statements are looked through for one answer, and how many at a time; it then says where to go on. */
const LOOKED = { through: 1000, atOnce: 250 };

/** How many are listed where nothing else is asked for. */
const LIMIT = 50;

/** Acts by which somebody is blamed, and the one that tells of silence. */
const ASKING: readonly Act[] = ["attribution", "accusation", "charge", "no-comment"];

/** What somebody was blamed for or asked and has not answered, newest first, each told once. */
export async function unansweredIn(db: Db, query: UnansweredQuery, search: Searching["numbers"]): Promise<UnansweredPage> {
  const { state, standing = "sure", limit = LIMIT } = query;
  const side = state === undefined ? null : `state ${nameKey("state", state)}`;
  const replies = repliesOf(db);
  const found = new Map<string, Unanswered>();
  let next = query.after;
  for (let looked = 0; looked < LOOKED.through && found.size < limit; looked += LOOKED.atOnce) {
    const page = await search(db, { acts: ASKING, standing, limit: LOOKED.atOnce, ...(next !== undefined && { after: next }) });
    for (const one of await unansweredAmong(db, await bareEntriesOf(db, page.numbers), side, replies)) {
      const key = keyOf(one);
      if (!found.has(key)) found.set(key, one);
    }
    if (page.next === null) return { entries: [...found.values()], next: null };
    next = page.next;
  }
  return { entries: [...found.values()], next: next ?? null };
}

/** What is told again is one; a silence has no words of its own by which it is: of one day, of whom, and how it is told. */
function keyOf({ kind, statement: { told, date, words, by } }: Unanswered): string {
  return told ? `${kind} ${told.id}` : [kind, date, words.cue, words.content, ...by.map(({ name }) => name)].join("\n");
}

async function unansweredAmong(db: Db, entries: readonly BareEntry[], only: string | null, replies: Replies): Promise<Unanswered[]> {
  const claims = await claimsOf(
    db,
    entries.map(({ id }) => id),
  );
  const found: (Pick<Unanswered, "kind" | "silent"> & { readonly statement: string; readonly silences: ReadonlyMap<string, string> })[] =
    [];
  for (const statement of entries) {
    const claim = claims.get(statement.id);
    const asked = statement.act.main === "no-comment";
    const sides = claim === undefined ? [] : asked ? claim.speakers : blamedBy(claim);
    if (!asked && sides.length === 0) continue;
    if (only !== null && !sides.includes(only)) continue;
    const silent: string[] = [];
    const silences = new Map<string, string>();
    for (const side of sides) {
      const { answered, declined } = await replies(statement.id, claim!, side);
      if (!answered) silent.push(side);
      for (const { statement: id, why } of declined) silences.set(id, why);
    }
    if (sides.length > 0 && silent.length === 0) continue;
    const names = asked ? statement.by.filter(({ side }) => !side || silent.includes(side)).map(({ name }) => name) : silent.map(sideName);
    found.push({ kind: asked ? "asked" : "laid", statement: statement.id, silent: names, silences });
  }
  const told = await entriesByIds(
    db,
    found.map(({ statement }) => statement),
  );
  const silent = await bareEntriesByIds(db, [...new Set(found.flatMap(({ silences }) => [...silences.keys()]))]);
  const chains = await chainsOf(db, [...told.values()]);
  return found.map(({ statement, silences, ...one }) => ({
    ...{ ...one, statement: told.get(statement)!, chain: chains.get(statement) ?? [] },
    silences: [...silences].map(([id, why]) => ({ statement: id, date: silent.get(id)?.date ?? null, why })),
  }));
}

async function claimsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Claim>> {
  const rows = await inBatches(ids, async (some) => {
    const found = await sql<{ statement: string; claim_json: string }>`select c.statement, c.claim_json from ${texts(some)}
      cross join claims c on c.statement = j.value`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ statement, claim_json }) => [statement, fromJson<Claim>(claim_json)]));
}
