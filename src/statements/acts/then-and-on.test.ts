import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

/** The acts of a marked passage, the main one first, and what is promised by it. */
function told(marked: string) {
  const { findings, words } = judged(marked);
  const { main, others } = findings.statements[0]!.act;
  return [main, ...others.filter((act) => act === "assurance"), ...findings.commitments.map(({ action }) => words(action))];
}

describe("what is denied and forsworn at once", () => {
  it.each([
    ["“<We have never opened the mail of others, and we never will>,” [the bank] {said}.", ["denial", "assurance", "never will"]],
    ["“<We have not bribed anyone and we will not bribe anyone>,” [the firm] {said}.", ["denial", "assurance", "will not bribe anyone"]],
    ["“<We did not pay them in May. We will not pay them now>,” [the bank] {said}.", ["denial", "assurance", "will not pay them now"]],
    [
      "[The Varenian envoy] {said} <Varenia did not, does not and will not meddle in any vote>.",
      ["denial", "assurance", "will not meddle in any vote"],
    ],
    [
      "[The Varenian envoy] {said} <Varenia neither reads nor will read the mail of others>.",
      ["denial", "assurance", "will read the mail of others"],
    ],
    ["“<They have not paid and they will not pay>,” [the bank] {said}.", ["claim"]],
    ["[The Caldoran envoy] {said} <Varenia has not paid and will not pay>.", ["claim"]],
    ["“<We will not pay>,” [the bank] {said}.", ["rejection"]],
  ])("%s", (marked, acts) => {
    expect(told(marked)).toEqual(acts);
  });
});
