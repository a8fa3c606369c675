import { sql } from "kysely";
import type { Likeness, LinkNode } from "../../../linking/index.ts";
import type { LinkKind } from "../../links.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";
import { centreOf } from "./clusters.ts";
import { fieldOf, keysOf } from "./field.ts";
import { joinedCentres } from "./ties.ts";

/** How many are compared and how many suggested: a person reads them. */
const MOST = { compared: 500, suggested: 20 };

/** A thing that may be one with another, for a person to decide. */
export interface Suggestion {
  readonly id: string;
  readonly likeness: Likeness;
}

/** The centres of other clusters that a thing may belong with, though not surely so; those that people decided on are left out. Smallest rank first. */
export async function suggestionsFor(db: Db, { name, alike }: LinkKind, id: string): Promise<readonly Suggestion[]> {
  const field = fieldOf(db, name);
  const node = await field.node(id);
  const centre = await centreOf(db, name, id);
  if (!node || centre === null) return [];
  const own = new Set(await joinedCentres(db, name, centre));
  const apart = new Set((await field.apart(id)).flatMap((other) => [other.id, other.centre]));
  const suggested: Suggestion[] = [];
  for (const other of await centresNear(db, name, node)) {
    if (own.has(other.id) || apart.has(other.id)) continue;
    const likeness = alike(node.sketch, other.sketch);
    if (likeness && !likeness.sure && suggested.push({ id: other.id, likeness }) === MOST.suggested) break;
  }
  return suggested;
}

async function centresNear(db: Db, kind: LinkKind["name"], node: LinkNode): Promise<readonly Pick<LinkNode, "id" | "sketch">[]> {
  const { rows } = await sql<{ id: string; sketch_json: string }>`select distinct n.id, n.rank, n.sketch_json
    from json_each(${JSON.stringify(keysOf(kind, node))}) j join link_keys k on k.key = j.value and k.member = 0
    join links n on n.seq = k.link and n.centre = n.seq and n.id <> ${node.id} order by n.rank limit ${MOST.compared}`.execute(db);
  return rows.map(({ id, sketch_json }) => ({ id, sketch: fromJson(sketch_json) }));
}
