import { DISTANCES } from "./distances.ts";

/** How wide the parts of the net are, in numbers; all are multiples of eight. */
export interface Sizes {
  /** An embedding. */
  readonly width: number;
  /** The output of a layer, half of it read forwards, half backwards. */
  readonly units: number;
  /** For each layer how many neighbouring words it sees at once, an odd number. */
  readonly windows: readonly number[];
  /** After how many layers tags are told; all layers tell of trees. */
  readonly tagsAfter: number;
  /** What is compared of a word and its head. */
  readonly arcs: number;
  /** What is known of an arc when its relation is told. */
  readonly labels: number;
}

/** How many classes the net tells apart. */
export interface Classes {
  readonly tags: number;
  readonly relations: number;
}

/** The shape of a plain layer. */
export interface Shape {
  readonly depth: number;
  readonly columns: number;
}

/** The next multiple of eight: columns of a product come in eights. */
const padded = (count: number): number => Math.ceil(count / 8) * 8;

/** The plain layers of a net, in the order in which a file holds them: the layers that read, then those that tell tags by what was read and by the word alone, trees and relations. */
export function shapesOf({ width, units, windows, arcs, labels }: Sizes, { tags, relations }: Classes): Shape[] {
  return [
    ...windows.map((window, at) => ({ depth: window * (at === 0 ? width : units), columns: 3 * units })),
    { depth: units, columns: padded(tags) },
    { depth: width, columns: padded(tags) },
    { depth: units, columns: padded(2 * arcs + 2 * labels + DISTANCES) },
    { depth: labels, columns: padded(relations) },
  ];
}
