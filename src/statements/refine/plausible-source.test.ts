import { expect, it } from "vitest";
import { found } from "../testing/found.ts";

it("a turn of phrase says nothing", () => {
  expect(found("That said, forgeries of such letters exist.").statements).toEqual([]);
});

it("what somebody does something by says nothing", () => {
  const { statements } = found("One of these influence tactics has been attacking the credibility of election workers.");
  expect(statements).toEqual([]);
});
