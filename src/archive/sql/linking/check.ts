import { sql } from "kysely";
import { placeOf } from "../../../linking/index.ts";
import type { ArticleDraft, Read } from "../../draft.ts";
import { LINK_KINDS, type LinkKind } from "../../links.ts";
import type { Db } from "../connection.ts";
import { given } from "../dialects.ts";
import { fromJson, toJson } from "../json.ts";
import { fieldOf, keysOf } from "./field.ts";

/** By how many keys in all the nodes that were looked at are to be found. */
export interface Counted {
  keys: number;
}

/** Whether an article's nodes are stored as its record gives them, and are found by their keys, which are counted. Yields what differs. */
export async function* changedNodes(db: Db, capture: number, read: Read, record: ArticleDraft, counted: Counted): AsyncIterable<string> {
  for (const { name, nodesOf } of LINK_KINDS) {
    const { rows } = await sql<{
      seq: number;
      id: string;
      rank: string;
      keys: string;
      sketch: string;
    }>`select seq, id, rank, keys_json as keys, sketch_json as sketch
      from links where capture = ${capture} and kind = ${name}`.execute(db);
    yield* unfound(db, name, rows, counted);
    const stored = new Map(rows.map(({ id, rank, keys, sketch }) => [id, `${rank} ${keys} ${sketch}`]));
    for (const { id, rank, keys, sketch } of nodesOf(read, record)) {
      if (stored.get(id) !== `${rank} ${toJson(keys)} ${toJson(sketch)}`)
        yield `${name} ${id}: what it is linked by is not what its article gives`;
      stored.delete(id);
    }
    for (const id of stored.keys()) yield `${name} ${id}: it is linked, but its article does not give it`;
  }
}

/** Nodes that are not found by one of their keys. */
async function* unfound(
  db: Db,
  kind: LinkKind["name"],
  nodes: readonly { readonly seq: number; readonly id: string; readonly rank: string; readonly keys: string }[],
  counted: Counted,
): AsyncIterable<string> {
  const wanted = nodes.flatMap(({ seq, id, rank, keys }) =>
    keysOf(kind, { keys: fromJson(keys) }).map((key) => ({ key, rank, link: seq, id })),
  );
  counted.keys += wanted.length;
  const { rows } = await sql<{
    id: string;
  }>`select distinct r.id from ${given({ key: "number", rank: "text", link: "number", id: "text" }, wanted)}
    where not exists (select 1 from link_keys k where k.key = r.key and k.member in (0, 1) and k.rank = r.rank and k.link = r.link)`.execute(
    db,
  );
  for (const { id } of rows) yield `${kind} ${id}: it is not found by what it is linked by`;
}

/** Whether everything stands with the centre that it belongs to: where that holds for each, it holds for all. Yields what does not. */
export async function* misplaced(db: Db): AsyncIterable<string> {
  for (const kind of LINK_KINDS) yield* misplacedOf(db, kind);
}

async function* misplacedOf(db: Db, { name, alike }: LinkKind): AsyncIterable<string> {
  const field = fieldOf(db, name);
  const { rows } = await sql<{ id: string }>`select id from links where kind = ${name} order by id`.execute(db);
  for (const { id } of rows) {
    const node = await field.node(id);
    if (node && (await placeOf(field, alike, node)).centre !== node.centre)
      yield `${name} ${id}: it is not with the centre that it belongs to`;
  }
}
