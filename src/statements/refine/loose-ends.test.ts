import { describe, expect, it } from "vitest";
import { bodyOf } from "../testing/body.ts";
import { docOf, unmarked } from "../testing/judged.ts";
import { draftsOf } from "../testing/marks.ts";
import { viewOf } from "../view.ts";
import { looseEnds } from "./loose-ends.ts";

const doubts = (marked: string) => {
  const { text, marks } = unmarked(marked);
  const view = viewOf(bodyOf(text, null), docOf(text));
  return looseEnds.refine(view, draftsOf(view, marks)).map((draft) => draft.doubts);
};

describe("what was cut wrongly is doubted", () => {
  it.each([
    ["[The union] {told} <who had asked> for a strike.", "what was said begins with words that hang on others"],
    ["[Tal] {says} the bridge <is closed>.", "what was said begins without its subject"],
  ] as const)("%s", (marked, doubt) => expect(doubts(marked)).toEqual([[doubt]]));

  it("what is whole is not", () => {
    expect(doubts("[The union] {said} <the strike is over>.")).toEqual([[]]);
  });
});
