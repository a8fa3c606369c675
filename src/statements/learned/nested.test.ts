import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** What is told inside of what another tells: its cue, and whether it is sure. */
const nested = (text: string) =>
  found(text).findings.statements.flatMap(({ within, cue, sure }) => (within === null ? [] : [{ cue: text.slice(...cue[0]!), sure }]));

test("what came of what was told was not said", () => {
  expect(nested("Foreign Minister Ann Roe said that Varenia had told the council that the port was closed.")).toHaveLength(1);
  expect(nested("Foreign Minister Ann Roe said that Varenia told so many lies that the council laughed.")).toEqual([]);
});

test("what lacks its subject is not told surely", () => {
  const rule = "“This is a rule that Varenia says could shut the port within a week,” Foreign Minister Ann Roe said on Monday.";
  expect(nested(rule)).toEqual([{ cue: "says", sure: false }]);
});

test("what such people say at any time is not what some of them said, and who says nothing told is told of nothing", () => {
  expect(
    nested("“Diplomats always say that they know nothing,” Foreign Minister Ann Roe said on Monday.").filter(({ sure }) => sure),
  ).toEqual([]);
  expect(
    nested("“Two diplomats say that they know nothing,” Foreign Minister Ann Roe said on Monday.").filter(({ sure }) => sure),
  ).toHaveLength(1);
  expect(nested("“Spokesmen deny. That is what they are paid for,” Foreign Minister Ann Roe wrote.")).toEqual([]);
});
