import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map(({ source, content, act, sure }) => [source, content, act, sure]);

test.each([
  [
    "Varenia will not touch the vote, its foreign minister assured Caldora.",
    "its foreign minister",
    "Varenia will not touch the vote",
    "assurance",
  ],
  ["No record was opened, the minister assured parliament on Monday.", "the minister", "No record was opened", "denial"],
])("a clause before who tells it and whom is told, and not surely: %s", (text, source, content, act) => {
  expect(told(text)).toContainEqual([source, content, act, false]);
});

test.each(["on Monday", "Monday"])("the one who is told is an addressee, and when is none of it: %s", (when) => {
  const text = `The bridge was closed, the ministry informed the envoys ${when}.`;
  expect(found(text).statements[0]!.statement.addressees.map(({ span }) => text.slice(...span))).toEqual(["the envoys"]);
});

test.each([
  "When the bridge was closed, the minister assured voters.",
  "In a letter, the minister assured Caldora.",
  "The bridge was closed, the minister warned of storms.",
])("words that lead in, and what else is warned of, are not told so: %s", (text) => {
  const rules = found(text).statements.map(({ statement }) => JSON.stringify(statement.why));
  expect(rules.join(" ")).not.toContain("who tells it and whom");
});
