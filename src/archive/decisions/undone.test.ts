import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../../record/decision.ts";
import { undone } from "./undone.ts";

const undo = (id: string, undoes: string): Decision => ({ id, kind: "undo", undoes, by: "Ada", at: "2031-05-01T10:00:00Z", note: null });

test.each([
  ["nothing", [], []],
  ["one", ["d2 d1"], ["d1"]],
  ["an undo of an undo does again", ["d2 d1", "d3 d2"], ["d2"]],
  ["and its undo takes back once more", ["d2 d1", "d3 d2", "d4 d3"], ["d1", "d3"]],
  ["twice is once", ["d2 d1", "d3 d1"], ["d1"]],
  ["each on its own", ["d3 d1", "d4 d2", "d5 d4"], ["d1", "d4"]],
])("%s", (_, undos, expected) => {
  const decisions = undos.map((pair) => undo(...(pair.split(" ") as [string, string])));
  expect([...undone(decisions)].sort()).toEqual(expected);
});

test("a chain of undos turns its first decision with every link", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), (length) => {
      const chain = Array.from({ length }, (__, index) => undo(`d${index + 2}`, `d${index + 1}`));
      expect(undone(chain).has("d1")).toBe(length % 2 === 1);
    }),
  );
});
