import { describe, expect, it } from "vitest";
import { random } from "../../english/train/random.ts";
import { CONTENT, CUE, LABELS, NONE, PAIRS, SOURCE } from "../learned/labels.ts";
import { type Chain, learnChains } from "./chain.ts";
import { learnLogistic } from "./logistic.ts";
import { learnRanking } from "./ranking.ts";

const LOGISTIC = { bits: 10, epochs: 20, averaged: 1, rate: 0.2, hidden: 0.2, decay: 0, least: 1 };
/** A feature whose row in a table of ten bits is this number. */
const feature = (row: number) => (row << 22) | 0;

describe("logistic regression", () => {
  const examples = {
    features: Int32Array.from([1, 9, 2, 9, 1, 9, 2, 9], feature),
    starts: Float64Array.from([0, 2, 4, 6, 8]),
    right: Uint8Array.from([1, 0, 1, 0]),
  };

  it("learns which feature tells, and the same for the same seed", () => {
    const [one, other] = [1, 1].map((seed) => learnLogistic(examples, [0, 1, 2, 3], LOGISTIC, random(seed)));
    expect(one![1]).toBeGreaterThan(0.5);
    expect(one![2]).toBeLessThan(-0.5);
    expect(Math.abs(one![9]!)).toBeLessThan(one![1]!);
    expect(one).toEqual(other);
  });

  it("gives the mean of the last epochs", () => {
    const learnt = (epochs: number, averaged: number) =>
      learnLogistic(examples, [0, 1, 2, 3], { ...LOGISTIC, epochs, averaged }, random(1))[1]!;
    expect(learnt(20, 2)).toBeCloseTo((learnt(19, 1) + learnt(20, 1)) / 2, 5);
  });

  it("learns nothing of what was left out", () => {
    expect([...learnLogistic(examples, [], LOGISTIC, random(1))].every((weight) => weight === 0)).toBe(true);
  });
});

describe("ranking", () => {
  it("prefers what the best of each group has", () => {
    const examples = {
      features: Int32Array.from([1, 2, 3, 2, 1, 3], feature),
      starts: Float64Array.from([0, 1, 2, 3, 4, 5, 6]),
      right: new Uint8Array(6),
    };
    const weights = learnRanking({ examples, groups: [0, 3, 6], best: [1, 3] }, [0, 1], { ...LOGISTIC, hidden: 0 }, random(1));
    expect(weights[2]).toBeGreaterThan(Math.max(weights[1]!, weights[3]!) + 0.5);
  });
});

describe("chains", () => {
  /** Units that show their label by a feature each but for one, which only its neighbours tell. */
  const chain = (labels: readonly number[], hidden: number): Chain => {
    const shown = labels.map((label, at) => (at === hidden ? 7 : label));
    return {
      count: labels.length,
      cue: labels.indexOf(CUE),
      labels: Uint8Array.from(labels),
      units: Int32Array.from(shown, feature),
      unitStarts: Int32Array.from([...labels.keys(), labels.length]),
      gaps: Int32Array.from(labels, () => feature(5)),
      gapStarts: Int32Array.from([...labels.keys(), labels.length]),
    };
  };

  it("learn labels from units and from their neighbours", () => {
    const lessons = [
      chain([SOURCE, CUE, CONTENT, CONTENT, CONTENT, NONE], 3),
      chain([CONTENT, CONTENT, CONTENT, SOURCE, CUE, NONE], 1),
      chain([NONE, SOURCE, CUE, CONTENT, CONTENT, CONTENT], 4),
    ];
    const settings = { unitBits: 10, gapBits: 10, epochs: 60, averaged: 4, rate: 0.2, decay: 0, least: 1 };
    const { units, gaps } = learnChains(lessons, settings, random(1));
    for (const label of [NONE, SOURCE, CONTENT])
      for (const other of [NONE, SOURCE, CONTENT])
        if (label !== other) expect(units[label * LABELS + label]).toBeGreaterThan(units[label * LABELS + other]!);
    expect(gaps[5 * PAIRS + CONTENT * LABELS + CONTENT]).toBeGreaterThan(gaps[5 * PAIRS + CONTENT * LABELS + SOURCE]!);
  });
});
