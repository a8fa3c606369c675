import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsOf, type Taken } from "./positions.ts";
import { isOfOthers, stanceOf } from "./stance.ts";

const taken = (day: string, stance: Taken["stance"], more: Partial<Taken> = {}): Taken => ({
  ...{ key: "p1", name: "Varenia", party: null, side: "state varenia", named: true, stance, to: [], statement: `s${day}${stance}` },
  ...{ date: day, day, place: "a", sure: true, ...more },
});

describe("positions", () => {
  test("the same denied over years stands side by side; a change is marked", () => {
    const [position] = positionsOf([taken("2031-05-02", "leaves open"), taken("2029-01-01", "denies"), taken("2030-01-01", "denies")]);
    expect(position!.stands.map(({ stance, changed, statements }) => [stance, changed, statements.length])).toEqual([
      ["denies", false, 2],
      ["leaves open", true, 1],
    ]);
  });

  test("another stance on another matter is no change", () => {
    const on = (day: string, stance: Taken["stance"], ...matter: string[]) => taken(day, stance, { matter });
    const [position] = positionsOf([
      on("2031-01-01", "denies", "hacking"),
      on("2031-02-01", "confirms", "talks"),
      on("2031-03-01", "leaves open", "hacking", "health"),
    ]);
    expect(position!.stands.map(({ stance, changed }) => [stance, changed])).toEqual([
      ["denies", false],
      ["confirms", false],
      ["leaves open", true],
    ]);
  });

  test("two stances of one day are no change", () => {
    const [position] = positionsOf([taken("2031-05-02", "declines to comment"), taken("2031-05-02", "leaves open", { place: "b" })]);
    expect(position!.stands.map(({ changed }) => changed)).toEqual([false, false]);
  });

  test("to whom it is laid is told with every name, and another one is another stand", () => {
    const to = (name: string, day: string) => taken(day, "attributes", { to: [name] });
    const [position] = positionsOf([to("Amber Heron", "2031-01-01"), to("Tin Lantern", "2031-02-01")]);
    expect(position!.stands.map((stand) => stand.to)).toEqual([["Amber Heron"], ["Tin Lantern"]]);
  });

  test("the order in which they come does not matter", () => {
    const all = ["2029-01-01", "2030-01-01", "2031-01-01", ""].flatMap((day) => [
      taken(day, "denies"),
      taken(day, "confirms", { key: "p2", name: "Caldora" }),
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(positionsOf(some)).toEqual(positionsOf(all));
      }),
    );
  });
});

test.each([
  ["denial", "said", "we did not do it", false, "denies"],
  ["rejection", "rejected", "the ministry's conclusion", false, "rejects"],
  ["rejection", "rejected", "Varenia's offer of talks", false, null],
  ["rejection", "declined to endorse", "the ministry's conclusion", false, "leaves open"],
  ["rejection", "declined to", "back the finding that Varenia was behind it", true, "leaves open"],
  ["appeal", "asked for", "proof", false, "asks for evidence"],
  ["no-comment", "did not respond", "", false, "did not answer"],
  ["no-comment", "declined to comment", "", false, "declines to comment"],
  ["disclosure", "said", "spies of Varenia did it", true, "attributes"],
  ["disclosure", "said", "the breach was found in May", false, null],
  ["disclosure", "according to", "the memorandum concludes with only “low confidence” that Varenia was behind it", true, null],
  ["attribution", "said with low confidence", "Varenia was behind it", true, null],
  ["attribution", "said with high confidence", "Varenia was behind it", true, "attributes"],
  ["negative-finding", "said", "it had seen no sign", false, "has not seen"],
] as const)("%s, “%s %s”: %s %s", (act, cue, content, names, stance) => {
  expect(stanceOf(act, { cue, content }, names)).toBe(stance);
});

test("an admission is of one's own deed: who was hit, or tells of others, confirms", () => {
  const own = (party: string) => party === "us";
  const stance = (by: string[], to: string[]) => stanceOf("admission", { cue: "said", content: "" }, false, isOfOthers({ by, to }, own));
  expect(stance(["us"], [])).toBe("admits");
  expect(stance(["us"], ["us"])).toBe("admits");
  expect(stance([], ["them"])).toBe("admits");
  expect(stance([], ["us"])).toBe("confirms");
  expect(stance(["them"], ["us"])).toBe("confirms");
});
