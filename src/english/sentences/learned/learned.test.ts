import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../parse.ts";
import { LONGEST_SENTENCE } from "../scene.ts";
import { loadSentences, packSentences } from "./load.ts";

const folder = new URL("../../../../models/sentences/", import.meta.url);
const bytes = readFileSync(new URL("sentences.bin", folder));
const sentences = loadSentences(bytes);
const cut = (text: string) => parse(text, { sentences }).sentences.map(({ span }) => text.slice(...span));

describe("ends of sentences with learnt weights", () => {
  it.each<[string, string[]]>([
    ["at stops", ["Roe left.", "Did she?", "She did!", "So it was."]],
    ["not after titles and initials", ["Mr. Roe met Gen. J. R. Tal in the city.", "Sen. Oru stayed away."]],
    ["not after titles in capitals", ["GEN. ROE TO LEAVE THE CITY"]],
    ["not inside U.S. before a small letter", ["The U.S. envoys left.", "They will not come back."]],
    ["after U.S. before a word that opens sentences", ["They left the U.S.", "The talks went on."]],
    ["not between what was asked and who asked", ['"Will it hold?" Deputy Minister Ann Roe asked on Monday.', "She had no answer."]],
    ["after closing marks", ['"We go."', '"We stay," she said.', "“No.”"]],
    ["inside quotations too", ["“We go.", "We stay.", "We wait,” Roe said.", "He sat."]],
    ["not after who says something and a colon", ['The minister said: "The talks are over."', "He left."]],
    ["not after a verb of saying", ["Officials in Stovren say Varenia will not sign.", "Envoys of both states said Caldora would."]],
    ["not in the name of a company with a mark", ["The firm Yahai! said so.", "He left."]],
    ["not after a word that an editor put in", ["He met the [old] Senate of Varenia twice.", "It was late."]],
    ["after the number of a note", ["The talks were held in secret. 4", "The others stayed at home."]],
    ["after notes side by side", ["The talks were held in secret. [17] [18]", "The others stayed at home."]],
    ["not at a stop within a word", ["The air held too much PM2.5 on all three days.", "It was clean again in May."]],
    [
      "before the next one of a list of addresses",
      ["Ann Roe ann.roe@post.example University of Tarsk", "Otto Tal otal@post.example Norrow Library"],
    ],
    ["after emoticons", ["That's good. :)", "We will go back."]],
  ])("%s", (_, expected) => expect(cut(expected.join(" "))).toEqual(expected));

  it("parts lines that were glued with a blank", () => {
    expect(cut("STATEMENT ON THE TALKS The minister said that the talks were over.")).toHaveLength(2);
  });

  it.each([
    "Varenia Says The Talks With Caldora Are Over",
    "What The Minister Told Caldora And Why It Matters",
    "VARENIA TELLS CALDORA IT WILL NOT SIGN",
  ])("keeps a headline whole: %s", (headline) => expect(cut(headline)).toEqual([headline]));

  it("cuts a sentence without an end after a stated number of tokens", () => {
    const lengths = parse("word ".repeat(2500), { sentences }).sentences.map(({ first, last }) => last - first);
    expect(lengths).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 500]);
  });

  it("covers all tokens in order, whatever the text", () => {
    const parts = fc.constantFrom(
      " ",
      ". ",
      "? ",
      "\n",
      '"',
      "“",
      "”",
      "(",
      ")",
      "[",
      "]",
      "Roe",
      "said",
      "U.S.",
      "...",
      ":)",
      "*",
      "1",
      "é",
      "\ud800",
      "Mr.",
      ",",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const doc = parse(words.join(""), { sentences });
        let at = 0;
        for (const { first, last } of doc.sentences) {
          expect(first).toBe(at);
          expect(last).toBeGreaterThan(first);
          at = last;
        }
        expect(at).toBe(doc.tokens.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the file of weights", () => {
  it("is the one that its card tells of, and small", () => {
    const card = readFileSync(new URL("CARD.md", folder), "utf8");
    expect(card).toContain(createHash("sha256").update(bytes).digest("hex"));
    expect(bytes.length).toBeLessThan(300_000);
  });

  it("comes back as it was packed", () => {
    const codes = new Int8Array(2 ** 4 + 1);
    codes.set([3, -5], 2);
    const { linear } = loadSentences(packSentences(codes, 4));
    expect([...linear.weights.subarray(0, 5)]).toEqual([0, 0, 9, -25, 0]);
  });

  it.each([new Uint8Array(), new Uint8Array(20), bytes.subarray(0, 100)])("is refused where it is something else", (other) =>
    expect(() => loadSentences(other)).toThrow(RangeError),
  );
});
