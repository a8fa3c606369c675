import { expect, it } from "vitest";
import { lemmaOf, readScript } from "./lemmas.ts";

it("a form that is too short for what its ending says keeps its stem", () => {
  const rules = new Map([
    ["ied", readScript("L3+y")],
    ["^died", readScript("L1")],
  ]);
  expect(["tried", "tied", "Vied", "died"].map((form) => lemmaOf(rules, form))).toEqual(["try", "tie", "vie", "die"]);
});
