import { expect, it } from "vitest";
import { flat } from "./table.ts";

it.each([
  [["Ann Roe", "Bo Oru"], "Ann Roe; Bo Oru"],
  [["Ann Roe"], "Ann Roe"],
  [[], null],
  [["Roe; Oru & Sons", "Bo"], '["Roe; Oru & Sons","Bo"]'],
  [["[sic]"], '["[sic]"]'],
  ["as it is; so", "as it is; so"],
  [null, null],
  [3, 3],
] as const)("%j stands in a cell as %j", (cell, text) => {
  expect(flat(cell)).toBe(text);
});
