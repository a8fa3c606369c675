import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

test("what stands behind the colon is what was said, and the noun before it says what that is", () => {
  const { statements } = found('Two days later Lusk repeated the promise in public: "We will leave the vote alone."');
  expect(statements).toMatchObject([{ content: "We will leave the vote alone", act: "assurance" }]);
});

test("a word that describes something is not said by itself", () => {
  const { statements } = found('Roe described the talks in one word: "frank".');
  expect(statements.map(({ content }) => content)).not.toContain("frank");
});
