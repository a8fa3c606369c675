import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentsAlike } from "./alike.ts";
import { type CommitmentTold, commitmentIds, commitmentNode } from "./sketch.ts";

const TOLD: CommitmentTold = {
  ...{ id: "c1", capture: "a".repeat(64), by: ["state varenia"], to: ["state caldora"], named: [], polarity: "refrain" },
  ...{ words: "his country would not meddle in the 2031 vote", exclusions: [], made: "2030-11-01", until: null, tentative: false },
  ...{ domain: "election-interference", given: "reported", published: "2030-12-03", sure: true },
  shown: { by: [], to: [], steps: [] },
};

const sketch = (change: Partial<CommitmentTold> = {}) => commitmentNode({ ...TOLD, ...change }).sketch;

function alike(change: Partial<CommitmentTold>, one: Partial<CommitmentTold> = {}) {
  const likeness = commitmentsAlike(sketch(one), sketch(change));
  return likeness && (likeness.sure ? "one" : likeness.how);
}

describe("whether two tell of one commitment", () => {
  it("by the same side, to do or not to do the same, to the same, of the same year", () => {
    expect(alike({ words: "Varenia would not interfere in the 2031 election", made: "2031-01-27" })).toBe("one");
    expect(alike({ words: "Varenia would stay out of the election", made: "2031-05-18" })).toBe("one");
    expect(alike({ words: "Varenia would not interfere in this year's election", made: "2031-05-18", to: [] })).toBe("one");
  });

  it("another side, vote, year or addressee is another one", () => {
    expect(alike({ by: ["state ruvania"] })).toBeNull();
    expect(alike({ words: "his country would not meddle in the 2035 vote" })).toBeNull();
    expect(alike({ to: ["state ruvania"] })).toBeNull();
    expect(alike({ words: "his country would not steal trade secrets" })).toBeNull();
    expect(alike({ polarity: "do" })).toBeNull();
    expect(alike({ by: [] })).toBeNull();
  });

  it("a pact of two is not what one of them promised the other, but where both bind to the same", () => {
    const pact = { by: ["state caldora", "state varenia"], to: [] };
    const one = { words: "his country would not hack hospitals" };
    expect(alike({ ...pact, words: "not to hack hospitals" }, one)).toBe("one");
    expect(alike({ ...pact, words: "not to damage hospitals or water works by hacking" }, one)).toBeNull();
  });

  it("a vote without its year is not surely the one, years apart", () => {
    expect(alike({ words: "Varenia would not interfere in the vote", made: "2034-05-18" })).toBe("same matter");
  });

  it("a denial that it was given stands beside it", () => {
    expect(alike({ given: "denied" })).toBe("denied");
    expect(alike({ given: "denied" }, { given: "denied" })).toBe("one");
  });

  it("is the same whichever comes first, and never fails", () => {
    const words = fc.constantFrom(
      ...[
        "not to meddle in the vote",
        "to stay out of the 2031 election",
        "not to hack ports",
        "continue talks",
        "to plant trees along the river",
        "",
      ],
    );
    const told = fc.record({
      words,
      by: fc.subarray(["state varenia", "state caldora"]),
      to: fc.subarray(["state ruvania", "state caldora"]),
    });
    const days = fc.record({
      made: fc.constantFrom(null, "2030-11-01", "2034-01-01"),
      given: fc.constantFrom("said", "reported", "denied"),
    });
    fc.assert(
      fc.property(told, told, days, days, (one, other, here, there) => {
        const [first, second] = [
          sketch({ ...one, ...here } as Partial<CommitmentTold>),
          sketch({ ...other, ...there } as Partial<CommitmentTold>),
        ];
        const [forth, back] = [commitmentsAlike(first, second), commitmentsAlike(second, first)];
        expect([forth?.how, forth?.sure]).toEqual([back?.how, back?.sure]);
      }),
    );
  });
});

describe("commitments as nodes", () => {
  it("share a key where they may be one, and are bounded whatever their words are", () => {
    const [one, other] = [TOLD, { ...TOLD, id: "c2", words: "Varenia would stay out of the election" }].map(commitmentNode);
    expect(one!.keys.filter((key) => other!.keys.includes(key))).not.toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 400 }), fc.array(fc.string(), { maxLength: 40 }), (words, by) => {
        const { keys, sketch: kept } = commitmentNode({ ...TOLD, words: words.join(" "), by });
        expect(keys.length).toBeLessThanOrEqual(64);
        expect(kept.words.length).toBeLessThanOrEqual(600);
      }),
    );
  });

  it("are addressed by their words, and numbered where these stand twice", () => {
    const ids = commitmentIds("a", [["not to hack"], ["not to hack"], ["to talk"]]);
    expect(new Set(ids).size).toBe(3);
    expect(commitmentIds("a", [["to talk"], ["not to hack"]]).toReversed()).toEqual([ids[0], ids[2]]);
  });
});
