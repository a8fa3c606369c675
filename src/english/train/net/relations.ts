import { distanceClass, ROOT_DISTANCE } from "../../model/net/distances.ts";
import type { Random } from "../random.ts";
import type { Batch } from "./batch.ts";
import { curve, slope } from "./curves.ts";
import { type Dense, learnClasses, tell, tellBack } from "./dense.ts";
import type { Matrix } from "./matrix.ts";
import type { Parameter } from "./parameters.ts";
import type { Workshop } from "./workshop.ts";

/** What tells relations while it learns: what is known of each arc, what each distance tells, and a plain layer over it. */
export interface Relations {
  readonly distances: Parameter;
  readonly classes: Dense;
  readonly hidden: Matrix;
  readonly hiddenBack: Matrix;
}

/** A word, its head and the distance between them, as places in matrices; -1 where the head is the root. */
interface Arc {
  readonly row: number;
  readonly head: number;
  readonly distance: number;
}

function* arcsOf({ sentences, examples }: Batch): Generator<Arc> {
  for (const [which, [first, last]] of sentences.entries()) {
    const { heads } = examples[which]!;
    for (let row = first; row < last; row++) {
      const top = heads[row - first] === heads.length;
      const head = top ? -1 : first + heads[row - first]!;
      yield { row, head, distance: top ? ROOT_DISTANCE : distanceClass(head - row) };
    }
  }
}

/**
 * Learns the relation of every word to its right head. Behind `columns` columns of what is told of trees stands the word's side, and behind that the head's side.
 * Tells the loss in nats, all words together.
 */
export function learnRelations(
  shop: Workshop,
  batch: Batch,
  { told, back }: Dense,
  { distances, classes, hidden, hiddenBack }: Relations,
  columns: number,
  count: number,
  dropped: number,
  next: Random,
): number {
  const labels = hidden.columns;
  hidden.values.fill(0, 0, batch.rows * labels);
  hiddenBack.values.fill(0, 0, batch.rows * labels);
  const mineOf = ({ row }: Arc) => row * told.columns + columns;
  const theirsOf = ({ head }: Arc) => head * told.columns + columns + labels;
  for (const arc of arcsOf(batch)) {
    const [into, mine, theirs, far] = [arc.row * labels, mineOf(arc), theirsOf(arc), arc.distance * labels];
    for (let at = 0; at < labels; at++) {
      const side = arc.head === -1 ? 0 : told.values[theirs + at]!;
      hidden.values[into + at] = curve(told.values[mine + at]! + side + distances.value.values[far + at]!);
    }
  }
  tell(shop, classes, hidden, batch.rows, dropped, next);
  const loss = learnClasses(batch, classes, count, ({ relations }) => relations);
  tellBack(shop, classes, hiddenBack, batch.rows);
  for (const arc of arcsOf(batch)) {
    const [from, mine, theirs, far] = [arc.row * labels, mineOf(arc), theirsOf(arc), arc.distance * labels];
    for (let at = 0; at < labels; at++) {
      const off = hiddenBack.values[from + at]! * slope(hidden.values[from + at]!);
      back.values[mine + at]! += off;
      if (arc.head !== -1) back.values[theirs + at]! += off;
      distances.gradient.values[far + at]! += off;
    }
  }
  return loss;
}
