import { describe, expect, test } from "vitest";
import type { Span } from "../record/span.ts";
import { LONGEST_PASSAGE, passageOf } from "./passage.ts";

const block = (...span: Span) => ({ span: [span[0], span[1]] as [number, number], kind: "body" as const, why: "prose" });
const at = (content: [number, number][]) => ({ source: [], cue: [], content });

describe("the passage of a statement", () => {
  test("is the paragraph that holds it", () => {
    const text = "First one.\nSecond one.\nThird.";
    expect(passageOf(text, [block(0, 10), block(11, 22), block(23, 29)], at([[12, 15]]))).toEqual({ span: [11, 22], text: "Second one." });
  });

  test("runs over the paragraphs of its first words", () => {
    const text = "He said:\n“No.”\nThird.";
    const statement = { source: [[0, 2] as [number, number]], cue: [[3, 7] as [number, number]], content: [[10, 12] as [number, number]] };
    expect(passageOf(text, [block(0, 8), block(9, 14), block(15, 21)], statement).text).toBe("He said:\n“No.”");
  });

  test("is bounded around its words, and cuts no pair of surrogates", () => {
    const text = "😀".repeat(5000);
    for (const start of [0, 2, 4000, 4002, 9998]) {
      const { span, text: shown } = passageOf(text, [block(0, text.length)], at([[start, start + 2]]));
      expect(shown.length).toBeLessThanOrEqual(LONGEST_PASSAGE);
      expect(shown.length).toBeGreaterThan(LONGEST_PASSAGE - 3);
      expect(shown.isWellFormed()).toBe(true);
      expect(span[0] <= start && start + 2 <= span[1]).toBe(true);
    }
  });

  test("of words outside every block, or of none, is the words themselves", () => {
    expect(passageOf("abc def", [], at([[4, 7]])).text).toBe("def");
    expect(passageOf("abc", [], at([])).text).toBe("");
  });

  test("longer content than a passage shows its beginning", () => {
    expect(passageOf("x".repeat(9000), [block(0, 9000)], at([[3000, 8000]])).span).toEqual([3000, 4200]);
  });
});
