import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const ways = (text: string) =>
  found(text).statements.map(({ cue, statement }) => [cue.split(" ")[0], statement.sourcing.at(-1)?.channel ?? null]);

describe("what was said once of how somebody spoke", () => {
  it("holds for what he goes on to say", () => {
    expect(ways("“Talks have begun,” Foreign Minister Ann Roe said in an interview. Roe added that they would last.")).toEqual([
      ["said", "interview"],
      ["added", "interview"],
    ]);
  });

  it("ends where another speaks, and is not so of a report", () => {
    expect(
      ways("Foreign Minister Ann Roe said in an interview that talks had begun. Otto Tal said they had not. Roe said they would last."),
    ).toEqual([
      ["said", "interview"],
      ["said", null],
      ["said", null],
    ]);
  });

  it("what goes on without a cue came the same way", () => {
    const { statements } = found("“We did not read the letters,” the Varenian embassy said in a statement.\n“Stop these attacks at once.”");
    expect(statements.map(({ statement }) => statement.sourcing.at(-1)?.channel)).toEqual(["statement", "statement"]);
  });
});
