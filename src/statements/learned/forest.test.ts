import { describe, expect, it } from "vitest";
import { readerOf } from "../../english/model/reader.ts";
import { random } from "../../english/train/random.ts";
import { learnForest } from "../train/boosting.ts";
import { addLeaves, DEPTH, type Forest, packForest, unpackForest } from "./forest.ts";

const SETTINGS = { trees: 40, rate: 0.3, bins: 16, least: 2, shrink: 1, shown: 0.7 };

/** A tree that asks value after value whether it is less than its bound. */
const HAND_MADE: Forest = {
  base: 7,
  asks: Uint8Array.from({ length: 2 ** DEPTH - 1 }, (_, at) => Math.trunc(Math.log2(at + 1))),
  bounds: new Int32Array(2 ** DEPTH - 1),
  leaves: Int16Array.from({ length: 2 ** DEPTH }, (_, at) => 10 * at),
};

describe("forests", () => {
  it("go left where a value is less than the bound", () => {
    expect(addLeaves(HAND_MADE, Int32Array.of(-1, -1, -1, -1))).toBe(7);
    expect(addLeaves(HAND_MADE, Int32Array.of(0, -1, -1, -1))).toBe(7 + 80);
    expect(addLeaves(HAND_MADE, Int32Array.of(-1, -1, -1, 0))).toBe(7 + 10);
    expect(addLeaves(HAND_MADE, Int32Array.of(5, 5, 5, 5))).toBe(7 + 150);
  });

  it("are read as they were packed", () => {
    const wild = { ...HAND_MADE, base: -3, bounds: HAND_MADE.bounds.map((_, at) => (at % 2 === 0 ? 0x7fffffff : -70_000)) };
    expect(unpackForest(readerOf(packForest(wild)))).toEqual(wild);
  });
});

describe("boosting", () => {
  /** Right is what has one value high or the other, not both: no sum of the two tells it. */
  const either = Array.from({ length: 400 }, (_, at) => [at % 20, Math.trunc(at / 20)] as const);
  const columns = [0, 1].map((value) => Int32Array.from(either, (pair) => pair[value]!));
  const right = Uint8Array.from(either, ([one, other]) => (one >= 7 === other < 12 ? 1 : 0));
  const all = [...either.keys()];

  it("learns what no sum of values tells, and the same for the same seed", () => {
    const [one, other] = [1, 1].map((seed) => learnForest({ columns, right }, all, SETTINGS, random(seed)));
    for (const at of all)
      expect(
        addLeaves(
          one!,
          Int32Array.from(columns, (column) => column[at]!),
        ) > 0,
      ).toBe(right[at] === 1);
    expect(one).toEqual(other);
  });

  it("gives the odds of all where nothing tells", () => {
    const same = [new Int32Array(400)];
    const forest = learnForest({ columns: same, right: Uint8Array.from(all, (at) => (at % 4 === 0 ? 1 : 0)) }, all, SETTINGS, random(1));
    const odds = addLeaves(forest, Int32Array.of(0)) / 1024;
    expect(1 / (1 + Math.exp(-odds))).toBeCloseTo(0.25, 1);
  });
});
