import { describe, expect, it } from "vitest";
import { amount, percent, table } from "./table.ts";

describe("table", () => {
  it("sets labels to the left and values to the right", () => {
    expect(
      table([
        ["", "P", "F1"],
        ["source", "84.6", "9.1"],
      ]),
    ).toBe("           P   F1\nsource  84.6  9.1");
  });

  it("is empty without rows", () => {
    expect(table([])).toBe("");
  });
});

describe("percent and amount", () => {
  it("say what they can and no more", () => {
    expect([percent(0.6234), percent(1), percent(null)]).toEqual(["62.3", "100.0", "-"]);
    expect([amount(0), amount(0.01234), amount(4.561), amount(99.96), amount(12_345.6)]).toEqual(["0", "0.0123", "4.56", "100", "12,346"]);
  });
});
