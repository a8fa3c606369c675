import { expect, it } from "vitest";
import { found } from "../testing/found.ts";

it("what others are told to have said inside of a turn is a statement of theirs, and never sure", () => {
  const text = [
    "QUESTION: The embassy said last year that the port was open.",
    "MS. LANE: He raised it, and Mr. Tarn told him that he would look into it. I told him that this would not do. We expect an answer.",
    "QUESTION: And the bank?",
    "MS. LANE: The envoy promised us that nobody would open the mail again.",
  ].join("\n\n");
  const { findings } = found(text);
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end)).join(" ");
  const inside = findings.statements.filter(({ within }) => within !== null);
  expect(inside.map(({ source, content, sure }) => [words(source), words(content), sure])).toEqual([
    ["Mr. Tarn", "he would look into it", false],
    ["The envoy", "nobody would open the mail again", false],
  ]);
  expect(findings.commitments.map(({ action, given }) => [words(action), given])).toEqual([
    ["nobody would open the mail again", "reported"],
  ]);
});
