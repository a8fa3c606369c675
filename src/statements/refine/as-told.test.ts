import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map((one) => [one.source, one.content, one.sure]);

test("what is told in words that lead in is told by their agent, and not surely", () => {
  expect(told("As underlined by the president of Caldora, Varenia digs no tunnels and will stay out of the vote.")).toContainEqual([
    "the president of Caldora",
    "Varenia digs no tunnels and will stay out of the vote",
    false,
  ]);
});

test("what cannot speak tells nothing", () => {
  expect(told("As put by fate, the ferries were late.")).toEqual([]);
});
