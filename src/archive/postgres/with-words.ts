import { sql } from "kysely";
import type { Db } from "../sql/connection.ts";
import { namedBy, type WithWords } from "../sql/searching/with-words.ts";
import type { Phrases } from "../words.ts";
import { PLACE_BITS, WRITTEN } from "./postings.ts";

/** How many statements have their words written in one block. */
const PLACES = 2 ** PLACE_BITS;

/** Finds statements by where their words are written, and those behind by their texts; both smallest number first. */
export const withPostedWords: WithWords = async (db, words, speakers) => {
  const named = speakers && (await namedBy(db, speakers));
  if (!words) return named!;
  const { rows } = await sql<{ below: number }>`select below from statements_posted`.execute(db);
  const [{ below }] = rows as [{ below: number }];
  const found = Int32Array.from([...(await posted(db, words, below)), ...(await behind(db, words, below))]);
  if (!named) return found;
  const spoken = new Set(named);
  return found.filter((seq) => spoken.has(seq));
};

/** Those below a number that have the phrases. */
async function posted(db: Db, phrases: Phrases, below: number): Promise<readonly number[]> {
  const words = [...new Set(phrases.flat().map((word) => [...word].slice(0, WRITTEN).join("")))];
  const { rows } = await sql<{ block: number; places: Buffer }>`select p.block, p.places
    from generate_series(0, ${(below >> PLACE_BITS) - 1}::bigint) as b (block), statement_postings p
    where p.block = b.block and p.word = any(${words}::text[])`.execute(db);
  const byBlock = [...Map.groupBy(rows, ({ block }) => block)].sort(([one], [other]) => one - other);
  const having = byBlock.flatMap(([block, each]) => (each.length === words.length ? inAll(block, each) : []));
  const whole = phrases.filter((phrase) => phrase.length > 1 || [...phrase[0]!].length > WRITTEN);
  if (whole.length === 0 || having.length === 0) return having;
  // Which words a statement has is written, and their order in its text.
  const { rows: standing } = await sql<{ found: string | null }>`select string_agg(w.rowid::text, ',' order by w.rowid) as found
    from statement_words w where w.rowid = any(${having}::bigint[]) and ${standIn(whole)}`.execute(db);
  return listed(standing[0]!.found);
}

/** The numbers that stand in all rows of a block, each the places of another word. */
function inAll(block: number, rows: readonly { readonly places: Buffer }[]): number[] {
  const met = new Uint8Array(PLACES);
  for (const [nth, { places }] of rows.entries())
    for (let at = 0; at < places.length; at += 2) {
      const place = places.readUInt16BE(at);
      if (met[place] === nth) met[place] = nth + 1;
    }
  const found: number[] = [];
  for (let place = 0; place < PLACES; place++) if (met[place] === rows.length) found.push(block * PLACES + place);
  return found;
}

/** Those from a number on in whose text the phrases stand. */
async function behind(db: Db, phrases: Phrases, below: number): Promise<readonly number[]> {
  const { rows } = await sql<{ found: string | null }>`select string_agg(w.rowid::text, ',' order by w.rowid) as found
    from statement_words w where w.rowid >= ${below} and ${standIn(phrases)}`.execute(db);
  return listed(rows[0]!.found);
}

function standIn(phrases: Phrases) {
  return sql.join(
    phrases.map((phrase) => sql`strpos(' ' || w.words || ' ', ${` ${phrase.join(" ")} `}) > 0`),
    sql` and `,
  );
}

function listed(found: string | null): number[] {
  return found === null ? [] : found.split(",").map(Number);
}
