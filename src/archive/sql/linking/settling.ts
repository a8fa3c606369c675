import type { Field, LinkNode, Place } from "../../../linking/index.ts";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";
import { cutsOf } from "./cuts.ts";
import { keptApart, keysOf, membersOf, type Near, type Neighbours, neighbours, type Stored, storedNode } from "./field.ts";
import { type Fresh, writePlaces } from "./places.ts";
import { hasTies } from "./ties.ts";

/** How many nodes are asked for together: a hostile page has thousands, each with neighbours. */
const TOGETHER = 200;

/** A field whose nodes are settled in memory, and where they then stand. */
export interface Settling {
  readonly field: Field<unknown>;
  /** The ids of those that had rows before and were placed: `others` all of them, `again` those that stood somewhere until now. */
  moved(): { readonly others: readonly string[]; readonly again: readonly string[] };
  /** Stores where all that were placed stand now, those that came with the rest of their rows. */
  write(): Promise<void>;
}

/**
 * The nodes of one kind in the tables with those that come, as they are settled. Linking takes them in the order of their ranks and asks of smaller ones where they
 * stand now, of greater ones where they stood before: so the tables are asked for many at once, what was placed meanwhile is laid over their answers, and all is
 * written at the end.
 */
export function settling(db: Db, kind: LinkKindName, come: readonly Fresh[] = []): Settling {
  let tied: boolean | null = null;
  const fresh = new Map(come.map((node) => [node.id, node]));
  const known = new Map<string, Stored>(come.map((node) => [node.id, { ...node, centre: null, home: null }]));
  /** The numbers of the rows of all that were met. */
  const numbers = new Map<string, number>(come.map(({ id, seq }) => [id, seq]));
  const placed = new Map<string, Place>();
  const cuts = new Map<number, string>();
  const near = new Map<string, Neighbours>();
  /** Those that became centres meanwhile, by their keys. */
  const risen = new Map<number, Near[]>();

  const waiting = come.toSorted((one, other) => (one.rank < other.rank ? -1 : 1));
  /** What comes next is asked for together with a node that comes, too. */
  const withNext = (node: LinkNode): readonly LinkNode[] => {
    const at = fresh.has(node.id) ? waiting.findIndex(({ id }) => id === node.id) : -1;
    return at === -1 ? [node] : waiting.slice(at, at + TOGETHER);
  };
  const neighboursOf = async (node: LinkNode): Promise<Neighbours> => {
    const known = near.get(node.id);
    if (known) return known;
    const nodes = withNext(node);
    for (const [id, some] of await neighbours(db, kind, nodes, "all")) {
      near.set(id, some);
      for (const one of some.centres) numbers.set(one.id, one.seq);
    }
    for (const { key, rank } of await cutsOf(db, [...new Set(nodes.flatMap((one) => keysOf(kind, one)))])) cuts.set(key, rank);
    return near.get(node.id)!;
  };

  const field: Field<unknown> = {
    async node(id) {
      const node = known.get(id) ?? (await storedNode(db, kind, id));
      if (node) {
        known.set(id, node);
        numbers.set(id, node.seq);
      }
      return node;
    },
    async centresBefore(node) {
      const { centres } = await neighboursOf(node);
      const came = keysOf(kind, node).flatMap((key) => (risen.get(key) ?? []).filter(({ rank }) => rank <= (cuts.get(key) ?? rank)));
      const standing = centres.filter(({ id }) => (placed.get(id)?.centre ?? id) === id);
      const all = new Map([...standing, ...came].filter(({ rank }) => rank < node.rank).map((one) => [one.id, one]));
      return came.length === 0 ? standing : [...all.values()].sort((one, other) => (one.rank < other.rank ? -1 : 1));
    },
    drawnBy: async (node) => (await neighboursOf(node)).drawn,
    members: (centre) => membersOf(db, kind, centre),
    async apart(id) {
      tied ??= await hasTies(db, kind);
      if (!tied) return [];
      return (await keptApart(db, kind, id)).flatMap((other) => {
        const rank = other.rank ?? fresh.get(other.id)?.rank;
        return rank === undefined ? [] : [{ id: other.id, rank, centre: placed.get(other.id)?.centre ?? other.centre }];
      });
    },
    async place({ id }, centre, likeness) {
      placed.set(id, { centre, likeness });
      if (centre !== id) return;
      const node = known.get(id)!;
      for (const key of keysOf(kind, node)) {
        const under = risen.get(key);
        if (under) under.push(node);
        else risen.set(key, [node]);
      }
    },
  };
  const moved = () => {
    const others = [...placed.keys()].filter((id) => !fresh.has(id));
    return { others, again: others.filter((id) => known.get(id)!.home !== null) };
  };
  return { field, moved, write: () => writePlaces(db, kind, { fresh, known, numbers, placed }) };
}
