import { sql } from "kysely";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { addressIn, indexedBy, numbers } from "../dialects.ts";
import { outletsOf } from "./outlets.ts";
import type { ToldBefore, Whose } from "./told-before.ts";

/** Of articles, by the numbers of their captures, which pages they are versions of and whose reporting they are. What was looked up before is not again. */
export async function whoseAre(db: Db, captures: Iterable<number>, before: ToldBefore): Promise<ReadonlyMap<number, Whose>> {
  const found = new Map<number, Whose>();
  const unknown: number[] = [];
  for (const capture of new Set(captures)) {
    const known = before.article(capture);
    if (known) found.set(capture, known);
    else unknown.push(capture);
  }
  const articles = await inBatches(unknown, async (some) => {
    const { rows } = await sql<{
      capture: number;
      sha256: string;
      address: string | null;
    }>`select k.seq as capture, k.sha256, ${addressIn("a.article_json")} as address from ${numbers(some)}
      cross join captures k on k.seq = j.value cross join articles a ${indexedBy("articles_with_address")} on a.sha256 = k.sha256`.execute(
      db,
    );
    return rows;
  });
  const outlets = await outletsOf(
    db,
    articles.map(({ sha256 }) => sha256),
    before,
  );
  for (const { capture, sha256, address } of articles) {
    // What several versions are one article by is their address, else the capture's own hash.
    const whose = { page: address ?? sha256, outlet: outlets.get(sha256) ?? null };
    found.set(capture, whose);
    before.rememberArticle(capture, whose);
  }
  return found;
}
