import { describe, expect, it } from "vitest";
import { changedFrom } from "../archive/changed-story.ts";
import { captureBytes } from "../capture/index.ts";
import { changesBetween } from "../reading/changes.ts";
import { read } from "../reading/index.ts";
import { versionsText } from "./versions-text.ts";

const FAR =
  "and said that all of it had been looked at by three people of the house who knew the barges, the locks and the men who run them";
const page = (...lines: readonly string[]) => read(captureBytes(Buffer.from(["Ministry denies it all", ...lines].join("\n\n"))), {});

/** The lines on a second version of a page. */
function linesOf(before: readonly string[], after: readonly string[]): string[] {
  const [one, other] = [page(...before), page(...after)];
  const changes = { ...changesBetween(one, other), story: changedFrom(one, other) };
  const versions = [
    { capture: "a".repeat(64), at: "2031-04-09T10:00:00Z", changes: null },
    { capture: "b".repeat(64), at: "2031-04-10T10:00:00Z", changes },
  ];
  return versionsText(versions, "b".repeat(64)).trimEnd().split("\n");
}

describe("versions in words", () => {
  const ROE = "Ann Roe, who speaks for the ministry, said that the report was wrong in every part that mattered.";

  it("show what stands around a change, wherever in the sentence it is", () => {
    const lines = linesOf(
      [`The ministry denied it ${FAR}, with no one sent away.`, ROE],
      [`The ministry denied it ${FAR}, with two sent away.`, ROE],
    );
    expect(lines[2]).toContain("(this one): 1 sentence altered");
    expect(lines[3]).toContain("with {+two+} [-no one-] sent away.");
    expect(lines[3]).toMatch(/^ {7}~ …/);
    expect(lines).toHaveLength(4);
  });

  it("show sentences that came and went", () => {
    const lines = linesOf(
      [`The ministry denied it ${FAR}.`, ROE],
      [`The ministry denied it ${FAR}.`, "The envoy of Caldora had left the town by then."],
    );
    expect(lines.slice(3).map((line) => line.trim().slice(0, 12))).toEqual(["+ The envoy ", "- Ann Roe, w"]);
  });

  it("say that nothing changed", () => {
    expect(linesOf([ROE, FAR], [ROE, FAR]).at(-1)).toContain("the story is the same");
  });
});
