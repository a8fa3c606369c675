import { describe, expect, it } from "vitest";
import { isAcronymOf } from "./share.ts";

describe("letters that are short for a name", () => {
  it("are those its words begin with, small words in or out", () => {
    expect(isAcronymOf("NCA", "National Cyber Agency")).toBe(true);
    expect(isAcronymOf("DOC", "Department of Communications")).toBe(true);
    expect(isAcronymOf("DC", "Department of Communications")).toBe(true);
    expect(isAcronymOf("NCA", "Caldora Oil Board")).toBe(false);
  });

  it("are not asked of a name that ends in a hyphen more than of another", () => {
    expect(isAcronymOf("UA", "Upper-Agra-")).toBe(true);
    expect(isAcronymOf("U.S.", "U.S.-")).toBe(false);
    expect(isAcronymOf("US", "-")).toBe(false);
  });
});
