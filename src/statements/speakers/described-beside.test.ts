import { expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

it.each([
  ["[The Harbour Bureau and its Caldoran counterpart] {urged} <firms to report calls>.", false],
  ["[The Harbour Bureau] {urged} <firms to report calls>.", true],
])("one named with another who is only described is not all who speak: %s", (marked, sure) => {
  expect(judged(marked).findings.statements[0]!.sure).toBe(sure);
});
