import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

test.each([
  [
    "The attackers have been linked by Caldora's government to Varenia's military intelligence.",
    "Caldora's government",
    "The attackers … to Varenia's military intelligence",
  ],
  ["This promise was renewed by the minister of Caldora.", "the minister of Caldora", "This promise"],
])("what an agent tells in the passive is told by the agent, and not surely: %s", (text, source, content) => {
  expect(found(text).statements.map((one) => [one.source, one.content, one.sure])).toContainEqual([source, content, false]);
});
