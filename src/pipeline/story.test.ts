import { describe, expect, it } from "vitest";
import type { Reading } from "../reading/article-text.ts";
import { bodyOf } from "../statements/testing/body.ts";
import { LONGEST_STORY, storyOf } from "./story.ts";

const LINE = "The grid held and the lights stayed on. ";

describe("the story that is read for statements", () => {
  it("is all of an ordinary article", () => {
    const reading = bodyOf(`${LINE}\n${LINE}`);
    expect(storyOf(reading)).toEqual({ reading, spans: reading.article.blocks.map(({ span }) => span) });
  });

  it("ends at a bound, at a blank, and what is past it says so", () => {
    const long = LINE.repeat(Math.ceil((LONGEST_STORY * 1.2) / LINE.length));
    const { reading, spans } = storyOf(bodyOf(`${LINE}\n${long}\n${LINE}`));
    const kept = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    expect(kept).toBeLessThanOrEqual(LONGEST_STORY);
    expect(kept).toBeGreaterThan(LONGEST_STORY - 200);
    expect(reading.text.slice(spans[1]![1] - 1, spans[1]![1])).toBe(" ");
    expect(reading.article.blocks.map(({ unread }) => unread !== undefined)).toEqual([false, false, true, true]);
    expect(reading.article.blocks[2]!.span[0]).toBe(spans[1]![1]);
    expect(coverage(reading)).toBe(coverage(bodyOf(`${LINE}\n${long}\n${LINE}`)));
  });

  it("cuts no character in two", () => {
    const { reading, spans } = storyOf(bodyOf(`x${"👋".repeat(LONGEST_STORY / 2 + 10)}`));
    expect(reading.text.slice(...spans[0]!).isWellFormed()).toBe(true);
  });
});

const coverage = ({ article }: Reading) => article.blocks.reduce((sum, { span }) => sum + span[1] - span[0], 0);
