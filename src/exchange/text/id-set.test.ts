import fc from "fast-check";
import { expect, it } from "vitest";
import { idSet } from "./id-set.ts";

it("knows what was added and nothing else, as a set does", () => {
  const id = fc.integer({ min: 0, max: 3000 }).map((number) => `note--${number.toString(16).padStart(12, "0")}`);
  fc.assert(
    fc.property(fc.array(id, { maxLength: 3000, size: "max" }), fc.array(id), (added, asked) => {
      const [ours, theirs] = [idSet(), new Set(added)];
      for (const one of added) ours.add(one);
      for (const one of [...added, ...asked]) expect(ours.has(one)).toBe(theirs.has(one));
    }),
    { numRuns: 30 },
  );
});
