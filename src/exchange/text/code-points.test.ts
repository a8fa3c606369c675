import fc from "fast-check";
import { expect, it } from "vitest";
import { codePoints } from "./code-points.ts";

it("counts as an array of code points does, whatever stands in the text", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (pieces) => {
      const text = pieces.join("");
      const convert = codePoints(text);
      for (let at = 0, offset = 0; at < pieces.length; offset += pieces[at]!.length, at++) {
        const [start, end] = convert([offset, offset + pieces[at]!.length]);
        expect([...text].slice(start, end).join("")).toBe(pieces[at]!);
      }
    }),
  );
});

it.each([
  ["😀 x", [3, 4], [2, 3]],
  ["e\u0301 x", [3, 4], [3, 4]],
  ["\u202eab\u202c x", [5, 6], [5, 6]],
  ["👩‍👩‍👧x", [8, 9], [5, 6]],
  ["\ud83d x", [2, 3], [2, 3]],
] as const)("%j: %j is %j", (text, span, points) => {
  expect(codePoints(text)(span)).toEqual(points);
});
