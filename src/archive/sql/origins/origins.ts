import { sql } from "kysely";
import { leadOf, type OriginMember } from "../../../linking/index.ts";
import type { ArticleLineage, OriginArticle, OriginEntry, OriginSummary, Page, PageRequest } from "../../archive.ts";
import { changedFrom } from "../../changed-story.ts";
import { CountKeyAndId, fromCursor, KeyAndId, limitOf, pageOf } from "../../page.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";
import { storyOf } from "./changed.ts";
import { type Gathered, gatheredBy } from "./gathered.ts";
import { shownOf, summariesOf } from "./summaries.ts";

/** Origins by how many articles lead back to them, most first, then by rank. */
export async function originPage(db: Db, request: PageRequest): Promise<Page<OriginSummary>> {
  const limit = limitOf(request);
  const [size, rank] = fromCursor(request.after, CountKeyAndId) ?? [Number.MAX_SAFE_INTEGER, ""];
  const { rows: found } = await sql<{ id: string; members: number; rank: string }>`select id, members, rank from links
    where kind = 'article' and members > 0 and members <= ${size} and (members < ${size} or rank > ${rank})
    order by members desc, rank limit ${limit + 1}`.execute(db);
  const { rows, next } = pageOf(found, limit, (row) => [row.members, row.rank, row.id]);
  const gathered = await gatheredBy(
    db,
    rows.map(({ id }) => id),
  );
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from links
    where kind = 'article' and members > 0`.execute(db);
  return {
    entries: await summariesOf(
      db,
      rows.map(({ id }) => gathered.get(id)!),
    ),
    next,
    total: counted[0]!.total,
  };
}

/** An origin with a page of its articles, or null. */
export async function originOf(db: Db, id: string, request: PageRequest): Promise<OriginEntry | null> {
  const capture = await captureMeant(db, id);
  const gathered = capture && (await gatheredBy(db, [capture])).get(capture);
  if (!gathered) return null;
  const limit = limitOf(request);
  const [rank] = fromCursor(request.after, KeyAndId) ?? [""];
  const { rows: found } = await sql<{ id: string; rank: string; sketch_json: string }>`select n.id, n.rank, n.sketch_json
    from links c join links n on n.centre = c.seq where c.kind = 'article' and c.id = ${gathered.centre} and n.rank > ${rank}
    order by n.rank limit ${limit + 1}`.execute(db);
  const { rows, next } = pageOf(found, limit, (row) => [row.rank, row.id]);
  const [summary] = await summariesOf(db, [gathered]);
  const members = rows.map((row): OriginMember => ({ id: row.id, sketch: fromJson(row.sketch_json) }));
  return { ...summary!, members: { entries: await articlesOf(db, gathered, members), next, total: gathered.size } };
}

/** Where an article leads back to, or null where it was not read. */
export async function lineageOf(db: Db, capture: string): Promise<ArticleLineage | null> {
  const gathered = (await gatheredBy(db, [capture])).get(capture);
  const { rows } = await sql<{ sketch_json: string }>`select sketch_json from links where kind = 'article' and id = ${capture}`.execute(db);
  if (!gathered || !rows[0]) return null;
  const [origin] = await summariesOf(db, [gathered]);
  const member = { id: capture, sketch: fromJson<OriginMember["sketch"]>(rows[0].sketch_json) };
  const { lineage, why } = leadOf(member, gathered.root, gathered.members, gathered.size);
  return { origin: origin!, lineage, why };
}

async function articlesOf(db: Db, { root, members, size }: Gathered, asked: readonly OriginMember[]): Promise<OriginArticle[]> {
  const shown = await shownOf(
    db,
    asked.map(({ id }) => id),
  );
  const first = root.article && (await storyOf(db, root.article.id));
  const articles: OriginArticle[] = [];
  for (const member of asked) {
    const { lineage, why, from } = leadOf(member, root, members, size);
    const before = from ? await storyOf(db, from.id) : first;
    const after = before && member.id !== root.article?.id ? await storyOf(db, member.id) : null;
    articles.push({
      ...{ capture: member.id, ...shown.get(member.id)!, lineage, why },
      changed: before && after && changedFrom(before, after),
    });
  }
  return articles;
}

/** The capture that an id means: an origin's is a letter and the first digits of that of one of its articles. */
export async function captureMeant(db: Db, id: string): Promise<string | null> {
  const digits = /^o([0-9a-f]{20})$/.exec(id)?.[1] ?? /^[0-9a-f]{64}$/.exec(id)?.[0];
  if (digits === undefined) return null;
  const { rows } = await sql<{ id: string }>`select id from links where kind = 'article' and id >= ${digits} and id <= ${`${digits}g`}
    order by id limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
