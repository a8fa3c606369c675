import { expect, test } from "vitest";
import { found, laidOut } from "../testing/found.ts";
import { ofRelative } from "./relative.ts";

test("one of the officials, who said", () => {
  const view = laidOut("One of the officials, who called the talks brief, said that they had ended.");
  const who = view.words.indexOf("who");
  const source = ofRelative(view, { first: who, last: who + 1, doubt: null });
  expect(view.words.slice(source.first, source.last).join(" ")).toBe("one of the officials");
});

test("whose call it was", () => {
  const speakers = found("Foreign Minister Ann Roe left on Monday. Ms. Roe’s call for more talks follows the theft of letters.").statements;
  expect(speakers.filter(({ cue }) => /call/.test(cue)).map((each) => each.speakers)).toEqual([["Ann Roe"]]);
});

test("who writes is no he", () => {
  const { statements } = found("I said that the bridge was closed. He said that it was open.");
  expect(statements.find(({ source }) => source === "He")?.speakers).toEqual([]);
});
