import { describe, expect, it } from "vitest";
import type { Span } from "../../src/record/index.ts";
import { mark, scoredText } from "./marked.ts";
import { quotedSpans } from "./quoted.ts";
import { tokensIn, tokensOf } from "./tokens.ts";

const forms = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));
const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const quoted = (text: string) => quotedSpans(text).map((span) => text.slice(...span));

function headOf(source: string): string | null {
  const scored = scoredText(source);
  const { head } = mark(scored, { source: [[0, source.length]], cue: [], content: [] });
  return head === null ? null : source.slice(scored.tokens[head]!.start, scored.tokens[head]!.end);
}

function kindOf(text: string, content: string): string {
  return mark(scoredText(text), { source: [], cue: [], content: [spanOf(text, content)] }).kind;
}

describe("tokensOf", () => {
  it("parts words, clitics, numbers and marks", () => {
    expect(forms("Roe’s 1,200 well-known letters don't lie.")).toEqual([
      "Roe",
      "’s",
      "1,200",
      "well-known",
      "letters",
      "don't",
      "lie",
      ".",
    ]);
    expect(forms("''Go,'' he said")).toEqual(["''", "Go", ",", "''", "he", "said"]);
  });

  it("calls neither marks nor clitics words", () => {
    expect(tokensOf("Tal’s —").map(({ word }) => word)).toEqual([true, false, false]);
  });
});

describe("tokensIn", () => {
  it("takes a token by its middle, once, whatever the spans", () => {
    const tokens = tokensOf("alpha beta gamma");
    expect(
      tokensIn(tokens, [
        [11, 16],
        [4, 9],
      ]),
    ).toEqual([1, 2]);
    expect(
      tokensIn(tokens, [
        [0, 7],
        [0, 3],
      ]),
    ).toEqual([0]);
    expect(tokensIn(tokens, [])).toEqual([]);
  });
});

describe("quotedSpans", () => {
  it("finds marks of every double kind", () => {
    expect(quoted("“One,” she said, \"two\" and ''three'' and ``four'' «five».")).toEqual([
      "“One,”",
      '"two"',
      "''three''",
      "``four''",
      "«five»",
    ]);
  });

  it("ends an open quotation with its paragraph, and is not misled by a stray closing mark", () => {
    expect(quoted("“One.\n“Two,” he said.” Three")).toEqual(["“One.", "“Two,”"]);
    expect(quoted('five" long')).toEqual([]);
  });
});

describe("mark", () => {
  it.each([
    ["Ann Roe, a minister of Varenia", "Roe"],
    ["a spokesman for President Oru", "spokesman"],
    ["the minister who resigned", "minister"],
    ["Ben Tal Jr.", "Tal"],
    ["Roe’s aide", "aide"],
    ["Over a dozen envoys", "envoys"],
    ["the ministry (in Tarsk)", "ministry"],
  ])("takes the head of %s", (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it("has no head without a source", () => {
    expect(headOf("")).toBeNull();
  });

  it("tells direct, mixed and indirect content by its quoted words", () => {
    expect(kindOf("“We are ready to go,” Roe said.", "“We are ready to go,”")).toBe("direct");
    expect(kindOf("Roe said that the talks were “going well”.", "that the talks were “going well”")).toBe("mixed");
    expect(kindOf("Roe said that the talks had failed.", "that the talks had failed")).toBe("indirect");
  });

  it("counts the marks where a part holds no word", () => {
    const scored = scoredText("Tal: we go");
    expect(mark(scored, { source: [], cue: [[3, 4]], content: [] }).words.cue).toEqual([1]);
  });
});
