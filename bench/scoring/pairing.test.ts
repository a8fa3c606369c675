import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, pairUp } from "./pairing.ts";

const columnsOf = (edges: readonly Edge[]) => edges.map(({ row, column }) => [row, column]);

/** The size and weight of the best pairing by trying all. */
function best(edges: readonly Edge[]): { size: number; weight: number } {
  const [first, ...rest] = edges;
  if (!first) return { size: 0, weight: 0 };
  const without = best(rest);
  const others = best(rest.filter(({ row, column }) => row !== first.row && column !== first.column));
  const taken = { size: others.size + 1, weight: others.weight + first.weight };
  return taken.size > without.size || (taken.size === without.size && taken.weight > without.weight) ? taken : without;
}

const edges = fc.uniqueArray(fc.record({ row: fc.nat(4), column: fc.nat(4), weight: fc.nat(12).map((twelfths) => twelfths / 4) }), {
  maxLength: 12,
  selector: ({ row, column }) => `${row} ${column}`,
});

describe("pairUp", () => {
  it("pairs nothing with nothing", () => {
    expect(pairUp([])).toEqual([]);
  });

  it("takes the nearer of two", () => {
    expect(
      columnsOf(
        pairUp([
          { row: 0, column: 0, weight: 1 },
          { row: 0, column: 1, weight: 2 },
        ]),
      ),
    ).toEqual([[0, 1]]);
  });

  it("gives up the nearest pair for one pair more", () => {
    const pairs = pairUp([
      { row: 0, column: 0, weight: 3 },
      { row: 0, column: 1, weight: 1 },
      { row: 1, column: 0, weight: 1 },
    ]);
    expect(columnsOf(pairs)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("is one to one, as large as can be, and the heaviest of that size", () => {
    fc.assert(
      fc.property(edges, (all) => {
        const pairs = pairUp(all);
        expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
        const { size, weight } = best(all);
        expect(pairs.length).toBe(size);
        expect(pairs.reduce((sum, pair) => sum + pair.weight, 0)).toBeCloseTo(weight);
      }),
    );
  });
});
