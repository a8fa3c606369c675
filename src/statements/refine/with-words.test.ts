import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

test("what holds no word that says anything is no statement", () => {
  const contents = found(
    "The interior minister of Caldora, Ilan Tal, spoke. Somebody had been reading the mail before anyone noticed. Roe denied that.",
  ).statements.map(({ content }) => content);
  expect(contents).not.toContain("The");
  expect(contents).not.toContain("Somebody");
  expect(contents).toContain("that");
});
