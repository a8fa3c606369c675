import { distanceClass, ROOT_DISTANCE } from "../../model/net/distances.ts";
import { ARC_SCALE } from "../../model/net/heads.ts";
import type { Random } from "../random.ts";
import type { Batch } from "./batch.ts";
import { curve, slope, softmax } from "./curves.ts";
import type { Dense } from "./dense.ts";
import type { Matrix } from "./matrix.ts";
import { drop } from "./parameters.ts";

/** Lower than any score: no word is its own head. */
const NEVER = -1e9;

/** What moves no weight, and is not worth working out. */
const NEGLIGIBLE = 1e-9;

/**
 * Learns which word is each word's head. The first `arcs` columns of what is told are the word's side of arcs, the next `arcs` the head's; after
 * `distances` columns stands what the word thinks of each distance. A share of both sides is dropped. Tells the loss in nats, all words together.
 */
export function learnArcs(batch: Batch, { told, back }: Dense, arcs: number, distances: number, dropped: number, next: Random): number {
  const both = 2 * arcs;
  const { rows } = batch;
  const mask = new Float32Array(rows * both);
  const sides = new Float32Array(rows * both);
  drop(mask, rows * both, dropped, next);
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < both; at++) {
      const side = curve(told.values[row * told.columns + at]!);
      sides[row * both + at] = side;
      told.values[row * told.columns + at] = side * mask[row * both + at]!;
    }
  const loss = compare(batch, told, back, arcs, distances);
  for (let row = 0; row < rows; row++)
    for (let at = 0; at < both; at++) back.values[row * told.columns + at]! *= mask[row * both + at]! * slope(sides[row * both + at]!);
  return loss;
}

/** The score of an arc is how far both sides agree, and what the word thinks of the distance. */
function compare({ examples, sentences, words }: Batch, told: Matrix, back: Matrix, arcs: number, distances: number): number {
  const [t, b, wide] = [told.values, back.values, told.columns];
  let loss = 0;
  for (const [which, [first, last]] of sentences.entries()) {
    const { heads } = examples[which]!;
    const length = last - first;
    const scores = new Float32Array(length + 1);
    for (let word = 0; word < length; word++) {
      const mine = (first + word) * wide;
      const far = mine + distances;
      for (let head = 0; head < length; head++) {
        const theirs = (first + head) * wide + arcs;
        let sum = 0;
        for (let unit = 0; unit < arcs; unit++) sum += t[mine + unit]! * t[theirs + unit]!;
        scores[head] = head === word ? NEVER : ARC_SCALE * sum + t[far + distanceClass(head - word)]!;
      }
      scores[length] = t[far + ROOT_DISTANCE]!;
      loss += softmax(scores, 0, length + 1, heads[word]!, 1 / words);
      for (let head = 0; head < length; head++) {
        const off = scores[head]!;
        if (head === word || Math.abs(off) < NEGLIGIBLE) continue;
        const theirs = (first + head) * wide + arcs;
        const scaled = ARC_SCALE * off;
        for (let unit = 0; unit < arcs; unit++) {
          b[mine + unit]! += scaled * t[theirs + unit]!;
          b[theirs + unit]! += scaled * t[mine + unit]!;
        }
        b[far + distanceClass(head - word)]! += off;
      }
      b[far + ROOT_DISTANCE]! += scores[length]!;
    }
  }
  return loss;
}
