import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Field, type LinkNode, MOST_KEYS, type Placed, type Ranked } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import { fromJson, toJson } from "../json.ts";
import { hasTies } from "./ties.ts";

/** The columns of a node with its centre's id. */
interface Row {
  readonly id: string;
  readonly rank: string;
  readonly keys_json: string;
  readonly sketch_json: string;
  readonly centre: string | null;
}

/** How many bits of a hash name a key: what JavaScript counts exactly, and so many that two keys seldom share one; such two are only compared in vain. */
const KEY_BYTES = 6;

/** The nodes of one kind in the tables, as linking asks for them, inside the caller's transaction. */
export function fieldOf(db: Db, kind: LinkKindName): Field<unknown> {
  let tied: boolean | null = null;
  return {
    async node(id) {
      const { rows } = await sql<Row>`select n.id, n.rank, n.keys_json, n.sketch_json, c.id as centre
        from links n left join links c on c.seq = n.centre where n.kind = ${kind} and n.id = ${id}`.execute(db);
      return rows[0] ? placedOf(rows[0]) : null;
    },
    async centresBefore(node) {
      const { rows } = await sql<Row>`with ${shared(kind, node)}
        select distinct n.id, n.rank, n.keys_json, n.sketch_json, n.id as centre from shared s
        join link_keys k on k.key = s.key and k.member = 0 and (s.last is null or k.rank <= s.last) and k.rank < ${node.rank}
        join links n on n.seq = k.link and n.centre = n.seq order by n.rank`.execute(db);
      return rows.map(placedOf);
    },
    async drawnBy(node) {
      const { rows } = await sql<Ranked & { sketch_json: string }>`with ${shared(kind, node)}
        select n.id, n.rank, n.sketch_json from shared s
        join link_keys k on k.key = s.key and k.member in (0, 1) and k.rank > ${node.rank} and (s.last is null or ${node.rank} <= s.last)
        join links n on n.seq = k.link join links c on c.seq = n.centre and c.rank > ${node.rank} group by n.seq`.execute(db);
      return rows.map(({ id, rank, sketch_json }) => ({ id, rank, sketch: fromJson(sketch_json) }));
    },
    async members(centre) {
      const { rows } = await sql<Ranked>`select n.id, n.rank from links c join links n on n.centre = c.seq and n.seq <> c.seq
        where c.kind = ${kind} and c.id = ${centre}`.execute(db);
      return rows;
    },
    async apart(id) {
      tied ??= await hasTies(db, kind);
      if (!tied) return [];
      const { rows } = await sql<Ranked & { centre: string | null }>`select n.id, n.rank, c.id as centre from (
          select other as id from link_ties where kind = ${kind} and one = ${id} and together = 0
          union all select one from link_ties where kind = ${kind} and other = ${id} and together = 0) t
        join links n on n.kind = ${kind} and n.id = t.id left join links c on c.seq = n.centre`.execute(db);
      return rows;
    },
    async place({ id, rank, keys }, centre, likeness) {
      const seqOf = (of: string) => sql`(select seq from links where kind = ${kind} and id = ${of})`;
      await sql`update links set members = members - 1 where seq = (select centre from links where kind = ${kind} and id = ${id})`.execute(
        db,
      );
      await sql`update links set centre = ${seqOf(centre)}, likeness_json = ${likeness && toJson(likeness)}
        where kind = ${kind} and id = ${id}`.execute(db);
      await sql`update links set members = members + 1 where kind = ${kind} and id = ${centre}`.execute(db);
      const member = centre === id ? 0 : 1;
      await sql`update link_keys set member = ${member} where key in (select value from ${numbers(keysOf(kind, { keys }))})
        and member = ${1 - member} and rank = ${rank} and link = ${seqOf(id)}`.execute(db);
    },
  };
}

/** The numbers of a node's keys. */
export function keysOf(kind: LinkKindName, { keys }: Pick<LinkNode, "keys">): number[] {
  return [...new Set(keys.slice(0, MOST_KEYS).map((key) => numberOf(`${kind} ${key}`)))];
}

const hashed = new Map<string, number>();

/** How many numbers are remembered: the keys of a page are asked for again and again while it is linked. */
const REMEMBERED = 20_000;

function numberOf(key: string): number {
  const known = hashed.get(key);
  if (known !== undefined) return known;
  const number = createHash("sha256").update(key).digest().readUIntBE(0, KEY_BYTES);
  if (hashed.size === REMEMBERED) hashed.clear();
  hashed.set(key, number);
  return number;
}

/** A node's keys, each with the rank of the last that may be a centre by it; null where fewer share it. */
function shared(kind: LinkKindName, node: Pick<LinkNode, "keys">) {
  return sql`shared as materialized (select j.value as key, c.rank as last
    from ${numbers(keysOf(kind, node))} left join link_cuts c on c.key = j.value)`;
}

function placedOf({ id, rank, keys_json, sketch_json, centre }: Row): Placed<unknown> {
  return { id, rank, keys: fromJson<string[]>(keys_json), sketch: fromJson(sketch_json), centre };
}
