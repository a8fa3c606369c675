import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

test.each([
  ["The order, Roe told parliament, came from the palace.", "The order … came from the palace"],
  ["The money, she told the committee on Monday, was paid by Varenia.", "The money … was paid by Varenia"],
])("a clause that a telling parts is told whole, and not surely: %s", (text, content) => {
  expect(found(text).statements.map((one) => [one.content, one.sure])).toContainEqual([content, false]);
});
