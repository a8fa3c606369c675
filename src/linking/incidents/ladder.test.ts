import { describe, expect, test } from "vitest";
import { type Answer, type Attribution, ladderOf } from "./ladder.ts";

const [VARENIA, CALDORA] = ["state varenia", "state caldora"];
const LAID: Attribution = {
  key: "ann roe",
  who: { side: CALDORA, named: true, institution: null, name: "Ann Roe", words: "the interior minister, Ann Roe", outlet: false },
  ...{ actor: { key: VARENIA, name: "Varenia", side: VARENIA }, statement: "s1", act: "accusation", channel: null },
  claim: {
    ...{ act: "accusation", speakers: [CALDORA], actors: [VARENIA], behind: [], targets: [] },
    ...{ words: "Varenia of hacking St Mark's Hospital", day: "2031-05-06" },
  },
  ...{ date: "2031-05-06", hedge: null, chain: ["The Meridian Post", "Ann Roe"] },
  telling: { article: "a", outlet: "The Meridian Post", unnamedOnly: false },
};
const DENIED: Answer = {
  ...{ statement: "s2", name: "Ilan Tal", date: "2031-05-06" },
  claim: {
    ...{ act: "denial", speakers: [], actors: [VARENIA], behind: [], targets: [] },
    ...{ words: "Varenia did not hack St Mark's Hospital", day: "2031-05-06" },
  },
};

describe("what stands against an attribution", () => {
  const against = (change: Partial<Answer["claim"]>) => {
    const [rung] = ladderOf([LAID], [{ ...DENIED, claim: { ...DENIED.claim, ...change } }], {
      sides: new Set(),
      untold: true,
      names: new Set(),
    });
    return rung!.denials.map(({ name, sure }) => [name, sure]);
  };

  test("a denial by the side, and by one of no known side who denies its deed", () => {
    expect(against({ speakers: [VARENIA] })).toEqual([["Ilan Tal", true]]);
    expect(against({})).toEqual([["Ilan Tal", true]]);
  });

  test("no denial by others, or of another's deed", () => {
    expect(against({ speakers: ["state ruvania"] })).toEqual([]);
    expect(against({ actors: ["state ruvania"], words: "Ruvania did not hack St Mark's Hospital" })).toEqual([]);
  });
});
