import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mark, type Part, segments } from "./segments.ts";

const LENGTH = 60;
const span = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const mark = fc.record({ of: fc.nat(5), part: fc.constantFrom<Part>("source", "cue", "content"), span, size: fc.nat(LENGTH) });

describe("segments", () => {
  it("cover the stretch in order without gaps, each under exactly the marks that hold it", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), span, (marks: Mark<number>[], [from, to]) => {
        const row = segments([from, to], marks);
        expect(row[0]?.span[0] ?? from).toBe(from);
        expect(row.at(-1)?.span[1] ?? to).toBe(to);
        for (const [
          index,
          {
            span: [start, end],
            marks: here,
          },
        ] of row.entries()) {
          expect(start).toBeLessThan(end);
          if (index > 0) expect(start).toBe(row[index - 1]!.span[1]);
          expect(new Set(here)).toEqual(new Set(marks.filter((one) => one.span[0] <= start && end <= one.span[1])));
        }
      }),
    );
  });

  it("name the innermost statement first, and cut at the places given", () => {
    const marks: Mark<string>[] = [
      { of: "outer", part: "content", span: [0, 10], size: 10 },
      { of: "inner", part: "source", span: [2, 5], size: 3 },
    ];
    const row = segments([0, 12], marks, [7]);
    expect(row.map(({ span: [start, end], marks: here }) => [start, end, here.map(({ of }) => of).join("+")])).toEqual([
      [0, 2, "outer"],
      [2, 5, "inner+outer"],
      [5, 7, "outer"],
      [7, 10, "outer"],
      [10, 12, ""],
    ]);
  });
});
