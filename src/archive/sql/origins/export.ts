import { sql } from "kysely";
import { leadOf, type OriginMember } from "../../../linking/index.ts";
import type { ExportEntry } from "../../archive.ts";
import { originEntry } from "../../export.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";
import { MOST_BELIEVED } from "../linking/index.ts";
import { gatheredBy } from "./gathered.ts";

/** How many origins are fetched at a time. */
const BATCH = 200;

/** Every origin with its first articles, sorted by id. */
export async function* exportedOrigins(db: Db): AsyncIterable<ExportEntry> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{ id: string }>`select id from links where kind = 'article' and centre = seq and id > ${last}
      order by id limit ${BATCH}`.execute(db);
    const gathered = await gatheredBy(
      db,
      rows.map(({ id }) => id),
    );
    for (const { id } of rows) {
      const { centre, members, size, root } = gathered.get(id)!;
      const listed = size > members.length ? await membersOf(db, centre) : members;
      const articles = listed.map((member) => {
        const { lineage, why } = leadOf(member, root, members, size);
        return { capture: member.id, lineage, why };
      });
      yield originEntry({ centre, name: root.name, root: root.article?.id ?? null, articles, size, review: size > MOST_BELIEVED });
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}

async function membersOf(db: Db, centre: string): Promise<OriginMember[]> {
  const { rows } = await sql<{ id: string; sketch_json: string }>`select n.id, n.sketch_json from links c join links n on n.centre = c.seq
    where c.kind = 'article' and c.id = ${centre} order by n.rank limit ${MOST_BELIEVED}`.execute(db);
  return rows.map(({ id, sketch_json }) => ({ id, sketch: fromJson(sketch_json) }));
}
