import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

test.each([
  [
    "The text, which runs to six pages, would also open a line between the two ministries and oblige each side to answer within three days, a Caldoran official involved in the talks said.",
    "The text, which runs to six pages, would also open a line between the two ministries and oblige each side to answer within three days",
  ],
  [
    "A tampered update to a popular calendar plug-in let an espionage group read mail at 31 organizations in Caldora, Halden Security said.",
    "A tampered update to a popular calendar plug-in let an espionage group read mail at 31 organizations in Caldora",
  ],
])("what stands before the one who told it is told whole: %s", (text, content) => {
  expect(found(text).statements.map((statement) => statement.content)).toContain(content);
});

test("a clause of the article's own before it is not", () => {
  const told = found("Ann Roe left on Monday, but the talks would go on, the ministry said.").statements;
  expect(told.map(({ content }) => content)).not.toContain("Ann Roe left on Monday, but the talks would go on, the ministry");
});

test("where a report was filed is no part of what was said", () => {
  const told = found("TARSK, May 3 -- Varenia had nothing to do with the theft, its embassy said on Friday.").statements;
  expect(told).toMatchObject([{ content: "Varenia had nothing to do with the theft", act: "denial" }]);
});

test("nothing is said by a dateline alone", () => {
  const told = found(
    "LORVANE, March 3 (Northwire) - Varenia's army hackers spent nine months inside the networks of Caldora's power grid, Caldora's government said on Tuesday, publicly naming the unit for the first time.",
  ).statements;
  expect(told.map(({ content }) => content)).not.toContain("LORVANE");
  expect(told[0]).toMatchObject({
    content: "Varenia's army hackers spent nine months inside the networks of Caldora's power grid",
    source: "Caldora's government",
    sure: false,
  });
});
