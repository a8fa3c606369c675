import { sql } from "kysely";
import type { Phrases } from "../../words.ts";
import type { Db } from "../connection.ts";
import { holding } from "../dialects.ts";
import { holdPhrases } from "../party-pages.ts";
import { listed } from "./listed.ts";

/** Finds the numbers of the statements in whose words, and in the name of one of whose speakers, phrases stand; one of the two is asked for. */
export type WithWords = (db: Db, words: Phrases | undefined, speakers: Phrases | undefined) => Promise<Int32Array>;

/** Finds them by the store's index of words. */
export const withIndexedWords: WithWords = async (db, words, speakers) =>
  matching(db, { ...(words && { words }), ...(speakers && { speakers }) });

/** The statements that somebody says in whose name the phrases stand. */
export const namedBy = (db: Db, speakers: Phrases): Promise<Int32Array> => matching(db, { speakers });

/** They come as one text: a common word has a million. */
async function matching(db: Db, asked: Readonly<Record<string, Phrases>>): Promise<Int32Array> {
  const { speakers } = asked;
  const { rows } = await sql<{ found: string | null }>`select string_agg(cast(w.rowid as text), ',') as found from statement_words w
    where ${holding("statement_words", asked)} and ${speakers && speakers.length > 1 ? oneSpeaker(speakers) : sql`true`}`.execute(db);
  return listed(rows[0]!.found);
}

/** The index finds those whose speakers have the words between them; this, those of whom one has them all. */
function oneSpeaker(phrases: Phrases) {
  return sql`exists (select 1 from speakers k where k.statement = w.rowid and ${sql.join(holdPhrases(sql`k.words`, phrases), sql` and `)})`;
}
