import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHeldOff, matterOf } from "./index.ts";

const deeds = (words: string) => [...matterOf(words).deeds.keys()];
const things = (words: string) => [...matterOf(words).things.keys()];

describe("what words are about", () => {
  it.each([
    ["spying", ["tapped the phones", "listened in on calls", "eavesdrops on everybody", "intercepted the calls", "a wire-tap"]],
    [
      "attack",
      [
        "severed the cable",
        "disconnected the substation",
        "knocked the ministry's site offline",
        "cut off the power",
        "took down the register",
      ],
    ],
    ["theft", ["siphoned off the files", "made off with the plans", "pilfered designs", "robbed the bank"]],
    ["meddling", ["skewed the vote", "bankrolled a party", "rigging the count", "tipped the balance"]],
    ["hacking", ["got into the inboxes", "burrowed into the network", "a back door", "BROKE INTO a server"]],
  ])("%s, by many words", (deed, told) => {
    for (const words of told) expect([words, deeds(words)]).toEqual([words, expect.arrayContaining([deed])]);
  });

  it("whole words are whole, and words of a phrase stand next to each other", () => {
    expect(deeds("several severe taps of the tape")).toEqual(["spying"]);
    expect(deeds("the crackdown on the hackers")).toEqual(["hacking", "arrest"]);
    expect(deeds("they cut it, off and on")).toEqual([]);
    expect(things("the gridlock of the banker")).toEqual([]);
  });

  it("says by which words, as they stand, the first of each kind", () => {
    expect(matterOf("Power-Grid and grid").things.get("power")).toBe("Power-Grid");
    expect([...matterOf("the 2031 presidential election").votes.keys()]).toEqual(["presidential"]);
  });

  it("what is only possible, or told by others, is kept at a distance", () => {
    expect(["could cut the cable", "an alleged break-in", "suspected hackers"].map(isHeldOff)).toEqual([true, true, true]);
    expect(isHeldOff("cut the cable")).toBe(false);
  });

  it("takes any words, and every word that it tells stands in them", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (words) => {
        for (const told of [...matterOf(words).deeds.values(), ...matterOf(words).things.values()]) expect(words).toContain(told);
      }),
    );
  });
});
