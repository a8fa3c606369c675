import { sql } from "kysely";
import type { Db } from "../sql/connection.ts";
import { GAP } from "../words.ts";
import { SCHEMA_NAME } from "./connection.ts";

/** How many bits of a statement's number are its place in a block: 4,096 statements share the rows in which it is written which of them have a word. */
export const PLACE_BITS = 12;

/** How far behind the last number blocks are written: what was read last is read again most, and its numbers with it. */
const BEHIND = 1024;

/** How much of a word is written, in letters: the rest of a longer one is looked at in the text. */
export const WRITTEN = 60;

const OWN = `set search_path = ${SCHEMA_NAME}`;

/** How often a word stands in a block that is common: of two that are and stand next to each other is written where they do, so that no text must be looked at for them. */
export const COMMON = 64;

/** What is written in the place of a word for a block whose neighbours are written. */
export const HAS_NEIGHBOURS = " ";

/** The words of statements, and the pairs of common ones that stand next to each other, both as they are written, from a number to before another. */
const found = (first: string, beyond: string) => `with texts as materialized (
    select w.rowid, string_to_array(w.words, ' ') as words from statement_words w where w.rowid >= ${first} and w.rowid < ${beyond}),
  alone as materialized (select t.rowid, left(u.word, ${WRITTEN}) as word from texts t, unnest(t.words) as u (word)),
  common as materialized (select word from alone where word not in ('', '${GAP}') group by word having count(*) >= ${COMMON}),
  neighbours as (select t.rowid, one.word || ' ' || other.word as word from texts t, unnest(t.words, t.words[2:]) as u (one, other)
    join common one on one.word = left(u.one, ${WRITTEN}) join common other on other.word = left(u.other, ${WRITTEN}))`;

/** Writes a block down. Neither put in order nor made single, since who reads needs neither and the server takes twice as long. */
const POST_WORDS = `create or replace function post_words(first bigint, beyond bigint) returns void language sql ${OWN} as $$
    insert into statement_postings (block, word, places)
      ${found("first", "beyond")}
      select f.rowid >> ${PLACE_BITS}, f.word, string_agg(int2send((f.rowid & ${2 ** PLACE_BITS - 1})::smallint), ''::bytea)
        from (select * from alone union all select * from neighbours) f group by 1, 2
      union all select first >> ${PLACE_BITS}, '${HAS_NEIGHBOURS}', ''::bytea $$`;

/**
 * Where the words of statements stand, a row for each word of a block with the places of the statements that have it, two bytes for each time it stands there, in no order: by PostgreSQL's own index of words it would
 * look at each page of texts in which a word stands, of a common one at all of them. Triggers write a block when its last statement is long there; whoever asks looks at the texts of those behind (`below`). What is
 * deleted is forgotten later, a block each time that one is written (`posted_in_vain`), or at once where it is removed for good; until then its numbers lead to no statement. One whose number is
 * given anew has its block written anew. Of pairs of common words that stand next to each other it is written likewise where they do.
 */
export const POSTINGS: readonly string[] = [
  'create table statement_postings (block bigint, word text collate "C", places bytea not null, primary key (block, word))',
  "create table statements_posted (below bigint not null)",
  "insert into statements_posted (below) values (0)",
  "create table posted_in_vain (block bigint primary key)",
  POST_WORDS,
  `create function post_anew(block bigint) returns bigint language sql ${OWN} as $$
    delete from statement_postings p where p.block = post_anew.block;
    select post_words(post_anew.block << ${PLACE_BITS}, (post_anew.block + 1) << ${PLACE_BITS});
    delete from posted_in_vain v where v.block = post_anew.block;
    select post_anew.block $$`,
  `create function post_until(beyond bigint) returns void language plpgsql ${OWN} as $$ begin
    for block in (select below from statements_posted) >> ${PLACE_BITS} .. (beyond >> ${PLACE_BITS}) - 1 loop
      perform post_words(block << ${PLACE_BITS}, (block + 1) << ${PLACE_BITS});
    end loop;
    update statements_posted set below = beyond;
    perform post_anew(v.block) from (select block from posted_in_vain order by block limit 1) v; end $$`,
  `create function post_fresh() returns trigger language plpgsql ${OWN} as $$
    declare posted bigint := (select below from statements_posted);
      beyond bigint := (select (max(f.rowid) - ${BEHIND}) >> ${PLACE_BITS} << ${PLACE_BITS} from fresh f);
    begin
      perform post_anew(b.block) from (select distinct f.rowid >> ${PLACE_BITS} as block from fresh f where f.rowid < posted) b;
      if beyond > posted then perform post_until(beyond); end if;
      return null;
    end $$`,
  `create trigger statement_words_post after insert on statement_words referencing new table as fresh for each statement execute function post_fresh()`,
  `create function note_in_vain() returns trigger language plpgsql ${OWN} as $$ begin
    insert into posted_in_vain select distinct g.rowid >> ${PLACE_BITS} from gone g, statements_posted p where g.rowid < p.below on conflict do nothing;
    return null; end $$`,
  `create trigger statement_words_unpost after delete on statement_words referencing old table as gone for each statement execute function note_in_vain()`,
];

/** What brings an archive forward whose statements' words stand in an index of PostgreSQL's own. */
const TO_POSTINGS: readonly string[] = [
  "drop index statement_words_by_words",
  ...POSTINGS,
  `select post_until(greatest(0, (coalesce(max(rowid), 0) - ${BEHIND}) >> ${PLACE_BITS} << ${PLACE_BITS})) from statement_words`,
];

/** What brings one forward whose blocks were written without neighbours; searches look at the texts of these until then. */
const TO_NEIGHBOURS: readonly string[] = [
  POST_WORDS,
  `select post_anew(b.block) from (select distinct block from statement_postings) b
    where not exists (select from statement_postings p where p.block = b.block and p.word = '${HAS_NEIGHBOURS}')`,
];

/** Writes down where the words of an archive stand that was made before they were, inside the caller's transaction. */
export async function bringToPostings(db: Db): Promise<void> {
  const { rows } = await sql<{ found: boolean }>`select to_regclass(${`${SCHEMA_NAME}.statements_posted`}) is not null as found`.execute(
    db,
  );
  for (const statement of rows[0]!.found ? TO_NEIGHBOURS : TO_POSTINGS) await sql.raw(statement).execute(db);
}

/** The statements that are not found by a word that they have, or are by one that they have not. Yields each in one line. */
export async function* wrongPostings(db: Db): AsyncIterable<string> {
  const { rows: written } = await sql<{ below: number }>`select below from statements_posted`.execute(db);
  for (let block = 0; block < written[0]!.below >> PLACE_BITS; block++) {
    const [first, beyond] = [block << PLACE_BITS, (block + 1) << PLACE_BITS];
    const { rows } = await sql<{ id: string; missing: boolean }>`${sql.raw(found(String(first), String(beyond)))},
      wanted as (select * from alone union all select * from neighbours
        where exists (select from statement_postings p where p.block = ${block} and p.word = ${HAS_NEIGHBOURS})),
      there as (select ${first} + (get_byte(p.places, 2 * at) << 8) + get_byte(p.places, 2 * at + 1) as rowid, p.word
        from statement_postings p, generate_series(0, length(p.places) / 2 - 1) as places (at) where p.block = ${block}),
      wrong as (select m.rowid, true as missing from (select * from wanted except select * from there) m
        union select e.rowid, false from (select * from there except select * from wanted) e)
      select s.id, x.missing from wrong x join statements s on s.seq = x.rowid order by s.seq, x.missing desc`.execute(db);
    for (const { id, missing } of rows)
      yield `statement ${id}: ${missing ? "a word of it does not lead to it" : "a word leads to it that it has not"}`;
  }
}
