import { describe, expect, it } from "vitest";
import { LEARNT, laidOut } from "../testing/found.ts";
import { sureFrom, thresholdFor } from "./calibrate.ts";
import type { Lesson } from "./lesson.ts";

const judged = (...rights: number[]) => rights.map((right, at) => ({ odds: 10 - at, right: right === 1 }));

describe("the threshold", () => {
  it("is the least from which on the share is right", () => {
    expect(thresholdFor(0.75, judged(1, 1, 0, 1, 0, 0))).toBe(7);
    expect(thresholdFor(0.9, judged(1, 1, 1))).toBe(8);
  });

  it("is more than any odds where no share is right enough", () => {
    expect(thresholdFor(0.9, judged(0, 1, 1))).toBeGreaterThan(10);
  });
});

describe("what is sure in the end", () => {
  const lesson = (text: string, isRight: boolean): Lesson => ({
    name: "",
    view: laidOut(text),
    gold: [],
    isRight: () => isRight,
    teaches: "all",
  });
  const [named, doubtful] = ["Ann Roe said that the grid was safe.", "Ann Roe met Dana Tal. She said that the grid was safe."];

  it("is asked of statements that nothing else makes doubtful", () => {
    const found = (text: string) => sureFrom([{ lesson: lesson(text, true), model: LEARNT }], 0.9);
    expect(found(named!)).toMatchObject({ sure: 1, all: 1 });
    expect(found(doubtful!)).toMatchObject({ sure: 0, all: 1 });
  });

  it("is none of what is wrong", () => {
    expect(sureFrom([{ lesson: lesson(named!, false), model: LEARNT }], 0.9)).toMatchObject({ sure: 0, all: 1 });
  });
});
