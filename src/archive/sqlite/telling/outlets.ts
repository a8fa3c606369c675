import { sql } from "kysely";
import { type ArticleSketch, outletKey } from "../../../linking/index.ts";
import type { Article } from "../../../record/article.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** Whose reporting articles are, by capture: the outlet that the report credits from which they are taken, else the one that published that report; null where neither is known. */
export async function outletsOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ capture: string; article_json: string; root_json: string | null }>`
    select a.sha256 as capture, a.article_json, c.sketch_json as root_json from json_each(${JSON.stringify([...new Set(captures)])}) j
    cross join articles a on a.sha256 = j.value left join links n on n.kind = 'article' and n.id = a.sha256 left join links c on c.seq = n.centre`.execute(
    db,
  );
  return new Map(
    rows.map(({ capture, article_json, root_json }) => [
      capture,
      outletOf(fromJson(article_json), root_json === null ? null : fromJson<ArticleSketch>(root_json)),
    ]),
  );
}

function outletOf({ publisher, origins }: Article, root: ArticleSketch | null): string | null {
  const credited = root?.credits.find(({ behind }) => behind !== null)?.name ?? root?.publisher;
  const name = credited ?? origins.find(({ role }) => role === "origin")?.name ?? publisher?.name ?? "";
  return outletKey(name) || null;
}
