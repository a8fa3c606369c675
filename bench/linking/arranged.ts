import { type Alike, type LinkNode, MOST_CENTRES, MOST_KEYS } from "../../src/linking/index.ts";

/**
 * The centre of every node, as every store must come to have them, without a store: in the order of ranks, each with the first centre
 * that shares a key and is surely alike.
 */
export function arranged<Sketch>(nodes: readonly LinkNode<Sketch>[], alike: Alike<Sketch>): ReadonlyMap<string, string> {
  const ranked = nodes.toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
  const byKey = new Map<string, LinkNode<Sketch>[]>();
  for (const node of ranked)
    for (const key of keysOf(node)) {
      const sharing = byKey.get(key);
      if (!sharing) byKey.set(key, [node]);
      else if (sharing.length < MOST_CENTRES) sharing.push(node);
    }
  const centres = new Map<string, string>();
  for (const node of ranked) {
    const near = new Set([...keysOf(node)].flatMap((key) => byKey.get(key)!));
    const before = [...near].filter(({ id, rank }) => rank < node.rank && centres.get(id) === id);
    const centre = before.sort((one, other) => (one.rank < other.rank ? -1 : 1)).find((one) => alike(one.sketch, node.sketch)?.sure);
    centres.set(node.id, centre?.id ?? node.id);
  }
  return centres;
}

function keysOf({ keys }: Pick<LinkNode, "keys">): ReadonlySet<string> {
  return new Set(keys.slice(0, MOST_KEYS));
}
