import { describe, expect, it } from "vitest";
import { findTogether } from "./find-together.ts";

const far = `Roe said that it was so. ${"Nobody came. ".repeat(60)}`;

describe("words that are quoted together", () => {
  it("are taken where they stand nearest to each other, not first", () => {
    const text = `${far}Tal said that nothing was read.`;
    const at = text.lastIndexOf("said");
    expect(findTogether(text, ["said", "Tal"], null)).toEqual({
      is: "found",
      spans: [
        [at, at + 4],
        [at - 4, at - 1],
      ],
    });
    expect(findTogether(text, ["nothing was read", "said"], null)).toMatchObject({ is: "found", spans: [{}, [at, at + 4]] });
  });

  it("are of one passage where each alone stands in several", () => {
    const text = `${far}Tal left. ${"Nobody came. ".repeat(60)}Tal said so. ${"Nobody came. ".repeat(60)}`;
    expect(findTogether(text, ["said", "Tal"], null)).toMatchObject({
      is: "found",
      spans: [[text.lastIndexOf("said"), expect.any(Number)], {}],
    });
  });

  it("are not guessed where several passages have them, but where it is known about where", () => {
    const text = `${far}Roe said that it was not.`;
    const second = text.lastIndexOf("said");
    expect(findTogether(text, ["said", "Roe"], null)).toMatchObject({
      is: "several",
      spans: [
        [4, 8],
        [second, second + 4],
      ],
    });
    expect(findTogether(text, ["said"], null)).toMatchObject({ is: "several" });
    expect(findTogether(text, ["said"], second + 9)).toEqual({ is: "found", spans: [[second, second + 4]] });
  });

  it("are told where they stand nowhere", () => {
    expect(findTogether(far, ["said", "Oru"], null)).toEqual({ is: "missing", index: 1 });
  });
});
