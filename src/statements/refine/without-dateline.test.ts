import { expect, it } from "vitest";
import { found } from "../testing/found.ts";

it("where and when a report was filed is no part of who said something", () => {
  const text = "TARSK, March 4 (Northwire) - The interior minister of Varenia said on Monday that the bridge would be closed.";
  expect(found(text).statements.map(({ source, content }) => [source, content])).toEqual([
    ["The interior minister of Varenia", "the bridge would be closed"],
  ]);
});
