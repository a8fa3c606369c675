import type { Alike, Likeness, LinkNode } from "./node.ts";

/** Of a key that many share only so many of the smallest ranks can be centres, so that what a million pages have in common costs no million comparisons. */
export const MOST_CENTRES = 200;

/** A node with where it stands: the id of its centre, its own where it is one; null while that is not settled yet. */
export interface Placed<Sketch> extends LinkNode<Sketch> {
  readonly centre: string | null;
}

/** A node's name and rank. */
export type Ranked = Pick<LinkNode, "id" | "rank">;

/** All nodes of one kind, as a store holds them. */
export interface Field<Sketch> {
  node(id: string): Promise<Placed<Sketch> | null>;
  /** The centres that a node might join: of smaller rank, sharing a key of which they are among the first `MOST_CENTRES`. Smallest rank first. */
  centresBefore(node: LinkNode<Sketch>): Promise<readonly (Ranked & Pick<LinkNode<Sketch>, "sketch">)[]>;
  /** Whom a node might draw to itself: of greater rank, sharing a key of which it is among the first, and with a centre of greater rank than it. */
  drawnBy(node: LinkNode<Sketch>): Promise<readonly (Ranked & Pick<LinkNode<Sketch>, "sketch">)[]>;
  /** Those whose centre a node is, without itself. */
  members(centre: string): Promise<readonly Ranked[]>;
  /** Those that people keep apart from a node, with their centres. */
  apart(id: string): Promise<readonly (Ranked & { readonly centre: string | null })[]>;
  place(node: Pick<LinkNode<Sketch>, "id" | "rank" | "keys">, centre: string, likeness: Likeness | null): Promise<void>;
}

/** Where a node belongs: the centre, its own id where it is one, and how it is like it. */
export interface Place {
  readonly centre: string;
  readonly likeness: Likeness | null;
}

/**
 * Where a node belongs while those of smaller rank stand as they do: with the first centre that it is surely alike, and that holds nobody
 * from whom people keep it apart; else it is a centre itself. Never by way of a third.
 */
export async function placeOf<Sketch>(
  field: Pick<Field<Sketch>, "centresBefore" | "apart">,
  alike: Alike<Sketch>,
  node: LinkNode<Sketch>,
): Promise<Place> {
  const apart = await field.apart(node.id);
  const barred = new Set(apart.filter(({ rank }) => rank < node.rank).map(({ centre }) => centre));
  for (const candidate of await field.centresBefore(node)) {
    if (barred.has(candidate.id)) continue;
    const likeness = alike(candidate.sketch, node.sketch);
    if (likeness?.sure) return { centre: candidate.id, likeness };
  }
  return { centre: node.id, likeness: null };
}

/**
 * Settles the nodes that a change may have touched, and all that follow from them, in the order of their ranks. What comes out depends
 * on the nodes alone, not on the order in which they came: it is the one arrangement in which `placeOf` holds for every node. (Such an
 * arrangement by ranks is the lexicographically first maximal independent set, which costs little to keep up: Censor-Hillel, Haramaty,
 * Karnin: Optimal dynamic distributed MIS, 2016.)
 */
export async function settle<Sketch>(field: Field<Sketch>, alike: Alike<Sketch>, touched: Iterable<Ranked>): Promise<void> {
  const waiting = new Waiting(touched);
  for (let id = waiting.first(); id !== null; id = waiting.first()) {
    const node = await field.node(id);
    if (!node) continue;
    const { centre, likeness } = await placeOf(field, alike, node);
    if (centre === node.centre) continue;
    const drawn = centre === id ? (await field.drawnBy(node)).filter(({ sketch }) => alike(node.sketch, sketch)?.sure) : [];
    const left = node.centre === id ? await field.members(id) : [];
    await field.place(node, centre, likeness);
    const apart = (await field.apart(id)).filter(({ rank }) => rank > node.rank);
    for (const later of [...drawn, ...left, ...apart]) waiting.add(later);
  }
}

/** Nodes that wait to be settled, each once, smallest rank first. */
class Waiting {
  readonly #queue: Ranked[] = [];

  constructor(nodes: Iterable<Ranked>) {
    for (const node of nodes) this.add(node);
  }

  add({ id, rank }: Ranked): void {
    let [low, high] = [0, this.#queue.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#queue[middle]!.rank > rank) low = middle + 1;
      else high = middle;
    }
    if (this.#queue[low]?.rank !== rank) this.#queue.splice(low, 0, { id, rank });
  }

  first(): string | null {
    return this.#queue.pop()?.id ?? null;
  }
}
