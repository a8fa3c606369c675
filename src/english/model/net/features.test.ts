import { expect, it } from "vitest";
import { lexiconOf } from "../lexicon.ts";
import { featuresOf, rowsFor, UNKNOWN } from "./features.ts";
import { styleOf } from "./style.ts";

const vocabulary = {
  rows: new Map([
    ["said", 1],
    ["grid", 2],
  ]),
  lexicon: lexiconOf(new Uint8Array(16)),
};
const rows = (form: string) => featuresOf(form, 0, vocabulary);

it("gives rows of the table, each form as many", () => {
  for (const form of ["said", "Said", "Roe", "", "7", "\ud800", "x".repeat(5000)]) {
    expect(rows(form)).toHaveLength(rows("said").length);
    for (const row of rows(form)) expect(row).toSatisfy((at: number) => at >= 0 && at < rowsFor(vocabulary.rows.size));
  }
});

it("knows a word whatever its capitals, and sees that it has them", () => {
  expect(rows("Grid")[0]).toBe(rows("grid")[0]);
  expect(rows("Grid")).not.toEqual(rows("grid"));
});

it("sees of a name its last letters and its shape only", () => {
  expect(rows("Marlan")[0]).toBe(UNKNOWN);
  expect(rows("Marlan")).toEqual(rows("Tervan"));
  expect(rows("Marlan")).not.toEqual(rows("Tervos"));
  expect(rows("marlan")).not.toEqual(rows("tervan"));
});

it("tells how a sentence is written", () => {
  const style = (line: string) => styleOf(line.split(" "));
  expect(style("The ministry of Varenia said nothing")).toBe(0);
  expect(style("Ministry of Energy Says Nothing on Grid")).toBe(1);
  expect(style("MINISTRY OF ENERGY SAYS NOTHING")).toBe(2);
  expect(style("the ministry said nothing at all")).toBe(3);
  expect(style("The ministry said nothing of it")).toBe(3);
  expect(style("Tal left")).toBe(0);
});
