import { sql } from "kysely";
import { articlesAlike, type OriginMember, outletKey, type Root } from "../../../linking/index.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { keysOf } from "../linking/field.ts";

/** How many articles that share words with one are looked at, smallest rank first. */
const LOOKED_AT = 500;

/**
 * A root that has a name only, with the article of that outlet to which the articles' own words lead: it may be gathered round another, with which
 * these have nothing in common, and is their root all the same.
 */
export async function withArticle(db: Db, root: Root, members: readonly OriginMember[]): Promise<Root> {
  const telling = members.find(({ sketch }) =>
    sketch.credits.some(({ name, behind }) => behind !== null && outletKey(name) === root.outlet),
  );
  if (root.article !== null || root.outlet === null || !telling) return root;
  const { rows: own } = await sql<{ keys_json: string }>`select keys_json from links where kind = 'article' and id = ${telling.id}`.execute(
    db,
  );
  const keys = keysOf("article", { keys: own[0] ? fromJson(own[0].keys_json) : [] });
  // Which come first is told by the keys alone: only of these is read what they are.
  const { rows: first } = await sql<{ link: number }>`select k.link from ${numbers(keys)} cross join link_keys k on k.key = j.value
    group by k.link, k.rank order by k.rank limit ${LOOKED_AT}`.execute(db);
  const { rows } = await sql<{ id: string; sketch_json: string }>`select n.id, n.sketch_json from ${numbers(first.map(({ link }) => link))}
    cross join links n on n.seq = j.value and n.kind = 'article' order by n.rank`.execute(db);
  const near = rows.map(({ id, sketch_json }): OriginMember => ({ id, sketch: fromJson(sketch_json) }));
  const article = near.find(
    ({ sketch }) =>
      sketch.publisher !== null && outletKey(sketch.publisher) === root.outlet && articlesAlike(sketch, telling.sketch)?.sure === true,
  );
  return article ? { ...root, article } : root;
}
