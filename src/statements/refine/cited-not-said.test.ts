import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

const cues = (text: string) => found(text).statements.map(({ cue }) => cue);

test("on whose word an outlet tells, it does not say", () => {
  const text =
    "Aldmoor's mayor was told that her telephone was tapped, the Aldmoor Herald reports, citing a letter from the data commissioner.";
  expect(cues(text)).toContain("reports");
  expect(cues(text)).not.toContain("citing");
});

test("a reason that is cited is given", () => {
  expect(cues("The bank closed two branches on Monday, citing a lack of staff. The bank cited costs, too.").join(" ")).toMatch(/cit/);
});
