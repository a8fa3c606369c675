import { describe, expect, it } from "vitest";
import { isSameRoot } from "./same-root.ts";
import { found } from "./testing/found.ts";

const acts = (text: string) => found(text).statements.map(({ act }) => act);

describe("one's own side", () => {
  it.each([
    [
      "by what the text calls the holder of the post",
      "The Varenian government does not engage in theft, President Ilan Oru told the Post.\nThe Varenian leader will arrive today.",
    ],
    ["by the speaker's title alone", "The Varenian government does not engage in theft, President Ilan Oru told the Post."],
    ["by the words for the speaker", "Varenia does not steal letters, Ilan Oru, its leader, said."],
    ["by whose office it is", "Varenia did not order any attack, the head of its cyber office, Otto Tal, said."],
  ])("%s", (_, text) => {
    expect(acts(text)[0]).toBe("denial");
  });

  it("what another state does not do is no denial", () => {
    expect(
      acts("Caldora does not engage in talks, President Ilan Oru told the Post.\nThe Varenian leader will arrive today."),
    ).not.toContain("denial");
    expect(acts("The US did not read the letters, the Varenian embassy said.")).not.toContain("denial");
  });
});

describe("words of one root", () => {
  it.each([
    ["varenia", "varenian"],
    ["caldora", "caldoran"],
    ["pelisse", "pelissean"],
    ["tarsk", "tarsks"],
  ])("%s and %s", (one, other) => {
    expect(isSameRoot(one, other)).toBe(true);
    expect(isSameRoot(other, one)).toBe(true);
  });

  it.each([
    ["varenia", "varalia"],
    ["austoria", "austovalia"],
    ["oru", "orunda"],
  ])("%s and %s are of two", (one, other) => {
    expect(isSameRoot(one, other)).toBe(false);
  });
});
