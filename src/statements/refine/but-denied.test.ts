import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map(({ source, cue, content, act }) => [source, cue, content, act]);

describe("a verb of telling behind but", () => {
  it("is a telling of its own, and no part of what was said before", () => {
    expect(
      told("The central bank confirmed on Friday that its system had been entered but rejected reports that money was missing."),
    ).toEqual([
      ["The central bank", "confirmed", "its system had been entered", "confirmation"],
      ["The central bank", "rejected", "reports that money was missing", "denial"],
    ]);
  });

  it("not what was done to somebody", () => {
    const [said] = told("Ann Roe said the plan was praised but rejected by the voters.");
    expect(said?.[2]).toBe("the plan was praised but rejected by the voters");
  });
});
