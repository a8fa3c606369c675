import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound, Claim } from "./claim.ts";
import { scopeOf } from "./scope.ts";
import { withVictimsStates } from "./victims-states.ts";

const VOTE: Bound = {
  ...{ by: ["state varenia"], to: ["state caldora"], named: ["state caldora"], polarity: "refrain", exclusions: [] },
  ...{
    words: "his country would not meddle in the 2031 Caldoran presidential election",
    made: "2030-11-01",
    until: null,
    tentative: false,
  },
};
const MEDDLED: Claim = {
  ...{ act: "accusation", speakers: ["state caldora"], actors: ["state varenia"], behind: [], targets: ["state caldora"] },
  ...{ words: "Varenian agents meddled in the presidential election", day: "2031-10-02" },
};

function scope(change: Partial<Claim>, bound: Partial<Bound> = {}) {
  const { scope: is, deciding } = scopeOf({ ...VOTE, ...bound }, { ...MEDDLED, ...change });
  return [is, ...deciding.filter(() => is !== "within").map(({ words, says }) => `${words}: ${says}`)];
}

describe("the scope of a commitment", () => {
  it("holds what meets in who, to whom, what and when", () => {
    expect(scope({})).toEqual(["within"]);
    expect(scope({ act: "denial", speakers: ["state varenia"], targets: [], words: "we do not interfere in the election" })).toEqual([
      "within",
    ]);
  });

  it("goes by the month that words tell where its end is known", () => {
    const until = { until: "2031-03-31" };
    expect(scope({ words: "Varenian agents meddled in the presidential election in June 2031" }, until)[0]).toBe("outside");
    expect(scope({ words: "Varenian agents meddled in the presidential election in February 2031" }, until)[0]).toBe("within");
  });

  it("leaves out another doer, victim, vote or time, each with the words that say so", () => {
    expect(scope({ actors: ["state ruvania"] })).toEqual(["outside", "Ruvania: somebody else than who is bound"]);
    expect(scope({ targets: ["state ruvania"] })).toEqual(["outside", "Ruvania: not Caldora, of whom the commitment speaks"]);
    expect(scope({ words: "Varenian agents meddled in the presidential election of 2027" })[0]).toBe("outside");
    expect(scope({ words: "Varenian agents meddled in the parliamentary election" })).toEqual([
      "outside",
      "parliamentary election: another vote",
    ]);
    expect(scope({ day: "2030-01-05" })).toEqual(["outside", "2030-01-05: said before 2030-11-01, when it was given"]);
  });

  it("leaves open whose body it is where that is not told, and goes by another claim that tells it", () => {
    const hit = { targets: ["organization northgate election office"] };
    expect(scope(hit)).toEqual(["arguably", "Northgate Election Office: not told whether of Caldora, of whom the commitment speaks"]);
    expect(scope({ targets: ["organization caldora"] })).toEqual(["within"]);
    const told = { ...MEDDLED, targets: ["organization northgate election office", "state caldora"] };
    const [first] = withVictimsStates([{ ...MEDDLED, ...hit }, told]);
    expect(scope(first!)).toEqual(["within"]);
    const [unsettled] = withVictimsStates([{ ...MEDDLED, ...hit }, told, { ...told, targets: [...hit.targets, "state ruvania"] }]);
    expect(scope(unsettled!)[0]).toBe("arguably");
  });

  it("leaves open what is told only nearly, or not at all", () => {
    expect(scope({ actors: [], behind: ["state varenia"] })[0]).toBe("arguably");
    expect(scope({ actors: [] })).toEqual(["arguably", ": who does it is not told"]);
    expect(scope({ words: "Varenia could interfere in the presidential election" })).toEqual([
      "arguably",
      "could: said to be possible or readied, not done",
    ]);
    expect(scope({ words: "Varenian agents interfered in internal affairs" })[0]).toBe("arguably");
  });

  it("leaves open what is not told, and leaves out what is told of something else", () => {
    const grid = { words: "his country would not hack the power grid" };
    for (const words of ["Varenia attacked Caldora again last night", "Varenia was behind it", "the accusations are baseless"])
      expect([words, scope({ words }, grid)[0]]).toEqual([words, "arguably"]);
    for (const words of ["Varenia poisoned the river", "Varenia jammed the radios of fishing boats", "Varenia held talks with Caldora"])
      expect([words, scope({ words }, grid)[0]]).toEqual([words, "outside"]);
    // A side's name is no word of what was promised.
    expect(scope({ words: "Varenia has resumed its parades" }, grid)[0]).toBe("outside");
  });

  it("a restricting word binds: of commercial secrets only", () => {
    const bound = { words: "Varenia will not steal commercial secrets from Caldoran companies" };
    expect(scope({ words: "Varenian officers stole trade secrets of a chip maker" }, bound)).toEqual(["within"]);
    expect(scope({ words: "Varenian hackers copied files of companies" }, bound)[0]).toBe("arguably");
    expect(scope({ words: "Varenian hackers read the letters of an envoy" }, bound)[0]).toBe("outside");
  });

  it("what it leaves out in so many words is outside", () => {
    const bound = {
      words: "neither will be the first to attack the other's power grid",
      exclusions: ["spying"],
      by: ["state caldora", "state varenia"],
      to: [],
      named: [],
    };
    expect(scope({ words: "Varenian agents went on spying" }, bound)).toEqual(["outside", "spying: what it leaves out"]);
  });

  it("swapping the states changes nothing but the names", () => {
    const swapped = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value).replace(/varenia|caldora/gi, (name) =>
          name.toLowerCase() === "varenia" ? (name[0] === "V" ? "Caldora" : "caldora") : name[0] === "C" ? "Varenia" : "varenia",
        ),
      );
    fc.assert(
      fc.property(
        fc.constantFrom("meddled in the election", "stole letters", "could attack grids"),
        fc.constantFrom([], ["state varenia"], ["state caldora"]),
        (deed, actors) => {
          const claim = { ...MEDDLED, actors, words: `they ${deed}` };
          expect(scopeOf(swapped(VOTE) as Bound, swapped(claim) as Claim)).toEqual(swapped(scopeOf(VOTE, claim)));
        },
      ),
    );
  });

  it("takes any words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string(), (words, promised) => {
        expect(["within", "arguably", "outside"]).toContain(scope({ words }, { words: promised })[0]);
      }),
    );
  });
});
