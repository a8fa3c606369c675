import { sql } from "kysely";
import type { Likeness, LinkNode, Placed } from "../../../linking/index.ts";
import type { LinkKind } from "../../links.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import { fieldOf, keysOf } from "./field.ts";
import { sketchIn } from "./sketches.ts";
import { joinedCentres } from "./ties.ts";

/** How many are compared and how many suggested: a person reads them. */
const MOST = { compared: 500, suggested: 20 };

/** A thing that may be one with another, for a person to decide. */
export interface Suggestion {
  readonly id: string;
  readonly likeness: Likeness;
}

/**
 * The centres of other clusters that things of one cluster may belong with, though not surely so; those that people decided on are left out. In the order of the
 * things, and of each smallest rank first.
 */
export async function suggestionsFor(db: Db, { name, alike }: LinkKind, ids: readonly string[]): Promise<readonly Suggestion[]> {
  const field = fieldOf(db, name);
  const nodes: Placed<unknown>[] = [];
  for (const id of ids) {
    const node = await field.node(id);
    if (node) nodes.push(node);
  }
  const own = new Set<string>();
  for (const { centre } of nodes)
    if (centre !== null && !own.has(centre)) for (const one of await joinedCentres(db, name, centre)) own.add(one);
  const near = new Map<string, Awaited<ReturnType<typeof centresNear>>>();
  const suggested = new Map<string, Suggestion>();
  for (const node of nodes) {
    const keys = keysOf(name, node);
    const place = keys.join(" ");
    if (!near.has(place)) near.set(place, await centresNear(db, keys));
    const apart = new Set((await field.apart(node.id)).flatMap((other) => [other.id, other.centre]));
    for (const other of near.get(place)!) {
      if (suggested.size === MOST.suggested) return [...suggested.values()];
      if (own.has(other.id) || apart.has(other.id) || suggested.has(other.id)) continue;
      const likeness = alike(node.sketch, other.sketch);
      if (likeness && !likeness.sure) suggested.set(other.id, { id: other.id, likeness });
    }
  }
  return [...suggested.values()];
}

async function centresNear(db: Db, keys: readonly number[]): Promise<readonly Pick<LinkNode, "id" | "sketch">[]> {
  const { rows } = await sql<{ id: string; sketch_json: string }>`select distinct n.id, n.rank, n.sketch_json
    from ${numbers(keys)} join link_keys k on k.key = j.value and k.member = 0
    join links n on n.seq = k.link and n.centre = n.seq order by n.rank limit ${MOST.compared}`.execute(db);
  return rows.map(({ id, sketch_json }) => ({ id, sketch: sketchIn(sketch_json) }));
}
