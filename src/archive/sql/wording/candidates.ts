import { sql } from "kysely";
import type { Sought } from "../../../linking/index.ts";
import type { Db } from "../connection.ts";
import { given, holding } from "../dialects.ts";
import { tokenOf } from "./grams.ts";

/** How many pieces of a quotation are looked up, and from how many articles on a piece is so common that it says nothing of where words are from. */
const MOST = { grams: 48, common: 2000 };

/** The captures of articles that hold all pieces of a quotation, earliest first; at most so many. */
export async function articlesWithAll(db: Db, { grams }: Sought, most: number): Promise<string[]> {
  if (grams.length === 0) return [];
  const { rows } = await sql<{ sha256: string }>`select a.sha256 from article_grams w join articles a on a.capture = w.rowid
    where ${holding("article_grams", { grams: chosen(grams).map(word) })} order by a.date_key = '', a.date_key, a.sha256 limit ${most}`.execute(
    db,
  );
  return rows.map(({ sha256 }) => sha256);
}

/** The captures of the articles that hold the most of its pieces, those that many articles have aside; the earliest first of those that hold as many. */
export async function articlesWithMost(db: Db, { grams }: Sought, most: number): Promise<string[]> {
  const held = new Map<number, number>();
  for (const gram of chosen(grams)) {
    const { rows } = await sql<{
      rowid: number;
    }>`select rowid from article_grams w where ${holding("article_grams", { grams: [word(gram)] })} limit ${MOST.common + 1}`.execute(db);
    if (rows.length <= MOST.common) for (const { rowid } of rows) held.set(rowid, (held.get(rowid) ?? 0) + 1);
  }
  const counts = [...held.values()].sort((one, other) => other - one);
  const least = counts[Math.min(most, counts.length) - 1] ?? 0;
  const best = [...held].flatMap(([capture, count]) => (count >= least ? { capture, held: count } : []));
  const { rows } = await sql<{
    sha256: string;
  }>`select a.sha256 from ${given({ capture: "number", held: "number" }, best)} cross join articles a on a.capture = r.capture
    order by r.held desc, a.date_key = '', a.date_key, a.sha256 limit ${most}`.execute(db);
  return rows.map(({ sha256 }) => sha256);
}

/** Pieces from all over a long quotation. */
function chosen(grams: readonly number[]): number[] {
  if (grams.length <= MOST.grams) return [...grams];
  return Array.from({ length: MOST.grams }, (_, index) => grams[Math.floor((index * grams.length) / MOST.grams)]!);
}

/** A piece as a phrase of one word. */
function word(gram: number): readonly string[] {
  return [tokenOf(gram)];
}
