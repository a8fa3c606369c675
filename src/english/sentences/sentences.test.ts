import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";
import { LONGEST_SENTENCE } from "./scene.ts";

const cut = (text: string) => parse(text).sentences.map(({ span }) => text.slice(...span));

describe("where sentences end", () => {
  it.each<[string, string[]]>([
    ["at a stop, a question and a call", ["Roe left.", "Did she?", "She did!", "So it was."]],
    ["not after titles and initials", ["Mr. Roe met Gen. J. R. Tal in the city.", "Sen. Oru stayed away."]],
    ["not inside U.S. before a title or a small word", ["The U.S. Secretary of Trade left the U.S. for good.", "It was over."]],
    ["after U.S. before a word that opens sentences", ["They left the U.S.", "The talks went on."]],
    ["not after Inc. before a small word", ["Halden Inc. said so.", "It sold Halden Inc.", "The price was low."]],
    ["not before a day after p.m.", ["It came at 5 p.m. Monday.", "They met at 6 p.m.", "Roe spoke."]],
    ["not after months and numbers", ["On Jan. 5 it was No. 3 of 3.5 points.", "On Feb. 6 it fell."]],
    ["after closing marks", ['"We go."', '"We stay," she said.', "“No.”", "(They left.)", "He stayed."]],
    [
      "not where a sentence goes on after a closing mark",
      ['"Will it hold?" she said.', "“Stop!” Deputy Minister Ann Roe shouted.", "“Is it so?” asked Tal."],
    ],
    ["inside quotations too", ['"We go.', "We stay.", 'We wait," Roe said.', "He sat."]],
    ["not after an ellipsis before a small word", ["It was... late.", "It ended...", "They left."]],
    ["not in the name of a company with a mark", ["The firm Yahai! said so.", "He left."]],
    ["at brackets around a sentence", ["The plan (see p. 3.) held.", "(Applause.)", "She sat."]],
  ])("%s", (_, sentences) => expect(cut(sentences.join(" "))).toEqual(sentences));

  it("parts glued sentences, but no addresses", () => {
    expect(cut("They sent it to the paper.These talks began in 2031.The CNB.They left example.org.")).toEqual([
      "They sent it to the paper.",
      "These talks began in 2031.",
      "The CNB.",
      "They left example.org.",
    ]);
  });

  it("ends them at the end of every block, headlines without a stop too", () => {
    expect(cut("Varenia Denies It\nThe minister spoke.\n\nRead more\nHe left")).toEqual([
      "Varenia Denies It",
      "The minister spoke.",
      "Read more",
      "He left",
    ]);
  });

  it("keeps numbers with what they count", () => {
    expect(cut("1. Talks begin. They end.\n2. No talks.")).toEqual(["1. Talks begin.", "They end.", "2. No talks."]);
  });

  it("reads a hard-wrapped line on", () => {
    expect(cut("The minister said that the talks would\ngo on in the spring. He left.")).toHaveLength(2);
  });

  it("cuts a sentence without an end after a stated number of tokens", () => {
    const lengths = parse("word ".repeat(2500)).sentences.map(({ first, last }) => last - first);
    expect(lengths).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 500]);
  });
});
