import { expect, test } from "vitest";
import { parse } from "../parse.ts";

test.each([
  ["Moscow denied it on Monday.", "government"],
  ["Washington has imposed new rules.", "government"],
  ["The talks in Moscow were long.", undefined],
  ["He flew to Washington on Monday.", undefined],
  ["She left Moscow, said the envoy.", undefined],
  ["The envoy from Moscow said so.", undefined],
])("%s", (text, standsFor) => {
  const { names } = parse(text);
  expect(names.filter(({ class: is }) => is === "place").map((name) => name.standsFor)).toEqual([standsFor]);
});
