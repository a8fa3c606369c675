import { expect, it } from "vitest";
import { type Arc, levels } from "./arcs.ts";

const arc = (from: number, to: number): Arc => ({ from, to, relation: "dep" });

it("puts an arc above those that it spans", () => {
  expect(levels([arc(1, 0), arc(1, 4), arc(4, 3), arc(4, 2)])).toEqual([1, 3, 1, 2]);
});

it("leaves arcs beside each other on one level", () => {
  expect(levels([arc(0, 1), arc(1, 2), arc(3, 2)])).toEqual([1, 1, 1]);
});

it("knows no arcs", () => expect(levels([])).toEqual([]));
