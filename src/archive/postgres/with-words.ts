import { type RawBuilder, sql } from "kysely";
import type { Db } from "../sql/connection.ts";
import { listed } from "../sql/searching/listed.ts";
import { namedBy, type WithWords } from "../sql/searching/with-words.ts";
import type { Phrases } from "../words.ts";
import { COMMON, HAS_NEIGHBOURS, PLACE_BITS, WRITTEN } from "./postings.ts";

/** How many statements have their words written in one block. */
const PLACES = 2 ** PLACE_BITS;

/** Finds statements by where their words are written, and those behind by their texts; both smallest number first. */
export const withPostedWords: WithWords = async (db, words, speakers) => {
  const named = speakers && (await namedBy(db, speakers));
  if (!words) return named!;
  const { rows } = await sql<{ below: number }>`select below from statements_posted`.execute(db);
  const [{ below }] = rows as [{ below: number }];
  const found = joined([await posted(db, words, below), await behind(db, words, below)]);
  if (!named) return found;
  const spoken = new Set(named);
  return found.filter((seq) => spoken.has(seq));
};

/** Those below a number that have the phrases. */
async function posted(db: Db, phrases: Phrases, below: number): Promise<Int32Array> {
  const asked = askedOf(phrases);
  const blocks = await postingsOf(db, asked, sql`generate_series(0, ${(below >> PLACE_BITS) - 1}::bigint) as b (block)`, asked.read);
  const [sure, open, unread]: [Int32Array[], Int32Array[], number[]] = [[], [], []];
  const look = (block: number, own: Block) => {
    const wanted = wantedOf(asked, own);
    if (wanted === null) return;
    if (wanted.lists.some((places) => places === null)) unread.push(block);
    else (wanted.told ? sure : open).push(inAll(block, wanted.lists as Buffer[]));
  };
  for (const [block, own] of blocks) look(block, own);
  if (unread.length > 0) {
    const some = sql`unnest(${unread.splice(0)}::bigint[]) as b (block)`;
    for (const [block, own] of await postingsOf(db, asked, some, [...asked.words, ...asked.read])) look(block, own);
  }
  const standing = await standingIn(db, asked.inText, joined(open));
  return standing.length === 0 || sure.length === 0 ? joined([...sure, standing]) : joined([...sure, standing]).sort();
}

/** What is written of a block: of each word that it has how many bytes its places take, and these where they were read. */
type Block = ReadonlyMap<string, { readonly size: number; readonly places: Buffer | null }>;

/** What is written in blocks of what is asked, smallest first; `read`: of what the places are read. */
async function postingsOf(
  db: Db,
  { words, pairs }: Asked,
  blocks: RawBuilder<unknown>,
  read: readonly string[],
): Promise<ReadonlyMap<number, Block>> {
  const { rows } = await sql<{ block: number; word: string; size: number; places: Buffer | null }>`select p.block, p.word,
      length(p.places) as size, case when p.word = any(${read}::text[]) then p.places end as places
    from ${blocks}, statement_postings p
    where p.block = b.block and p.word = any(${[...words, ...pairs.map(({ pair }) => pair), HAS_NEIGHBOURS]}::text[])`.execute(db);
  const found = new Map<number, Map<string, { size: number; places: Buffer | null }>>();
  for (const { block, word, size, places } of rows) {
    if (!found.has(block)) found.set(block, new Map());
    found.get(block)!.set(word, { size, places });
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** What is looked up for phrases, as it is written. */
interface Asked {
  readonly words: readonly string[];
  /** Of each two neighbours; `both`: what they are. */
  readonly pairs: readonly { readonly pair: string; readonly both: readonly [string, string] }[];
  /** Those of which more must be known than which words a statement has. */
  readonly inText: Phrases;
  /** Whether all that must be known of these is which neighbours a statement has. */
  readonly inPairs: boolean;
  /** Of what the places are read at once: not of words whose neighbours mostly tell all. */
  readonly read: readonly string[];
}

function askedOf(phrases: Phrases): Asked {
  const short = (word: string) => [...word].slice(0, WRITTEN).join("");
  // One that ends where writing does may be the beginning of a longer one.
  const isWhole = (phrase: readonly string[]) => phrase.every((word) => [...word].length < WRITTEN);
  const inText = phrases.filter((phrase) => phrase.length > 1 || !isWhole(phrase));
  const pairs = inText.flatMap((phrase) => phrase.slice(1).map((word, at) => [short(phrase[at]!), short(word)] as const));
  const words = [...new Set(phrases.flat().map(short))];
  const inPairs = inText.every((phrase) => phrase.length === 2 && isWhole(phrase));
  const told = new Set(inPairs ? pairs.flat() : []);
  return {
    words,
    pairs: pairs.map((both) => ({ pair: both.join(" "), both })),
    inText,
    inPairs,
    read: [...words.filter((word) => !told.has(word)), ...pairs.map((both) => both.join(" "))],
  };
}

/** The places that a statement must stand in to have what is asked, and whether that is all there is to know; null where a block has none. */
function wantedOf(
  { words, pairs, inPairs }: Asked,
  own: Block,
): { readonly lists: readonly (Buffer | null)[]; readonly told: boolean } | null {
  if (!words.every((word) => own.has(word))) return null;
  const isCommon = (word: string) => own.get(word)!.size >= 2 * COMMON;
  const written = own.has(HAS_NEIGHBOURS) ? pairs.filter(({ both }) => both.every(isCommon)) : [];
  if (!written.every(({ pair }) => own.has(pair))) return null;
  const told = inPairs && written.length === pairs.length;
  const apart = new Set(told ? pairs.flatMap(({ both }) => both) : []);
  const lists = [...words.filter((word) => !apart.has(word)), ...written.map(({ pair }) => pair)];
  return { lists: lists.map((word) => own.get(word)!.places), told };
}

/** The numbers that stand in all lists of a block. */
function inAll(block: number, lists: readonly Buffer[]): Int32Array {
  const met = new Uint8Array(PLACES);
  let count = 0;
  for (const [nth, places] of lists.entries()) {
    count = 0;
    for (let at = 0; at < places.length; at += 2) {
      const place = (places[at]! << 8) | places[at + 1]!;
      if (met[place] !== nth) continue;
      met[place] = nth + 1;
      count++;
    }
  }
  const found = new Int32Array(count);
  for (let place = 0, at = 0; at < count; place++) if (met[place] === lists.length) found[at++] = block * PLACES + place;
  return found;
}

/** Those of some in whose text phrases stand: which words a statement has is written, and their order in its text. */
async function standingIn(db: Db, phrases: Phrases, some: Int32Array): Promise<Int32Array> {
  if (phrases.length === 0 || some.length === 0) return some;
  const { rows } = await sql<{ found: string | null }>`select string_agg(w.rowid::text, ',' order by w.rowid) as found
    from statement_words w where w.rowid = any(${`{${some.join(",")}}`}::bigint[]) and ${standIn(phrases)}`.execute(db);
  return listed(rows[0]!.found);
}

/** Those from a number on in whose text the phrases stand. */
async function behind(db: Db, phrases: Phrases, below: number): Promise<Int32Array> {
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

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
