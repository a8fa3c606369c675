import { describe, expect, it } from "vitest";
import type { Span } from "../../src/record/index.ts";
import { attributionsOf } from "./from-statements.ts";

const piece = (utterance: string, cue: Span[], content: Span[], sure = true) => ({
  utterance,
  source: [[0, 3]] as Span[],
  cue,
  content,
  sure,
});

describe("attributionsOf", () => {
  it("puts pieces of one utterance with the same cue together", () => {
    expect(attributionsOf([piece("u1", [[4, 8]], [[20, 30]]), piece("u1", [[4, 8]], [[9, 19]])])).toEqual([
      {
        source: [[0, 3]],
        cue: [[4, 8]],
        content: [
          [9, 19],
          [20, 30],
        ],
        sure: true,
      },
    ]);
  });

  it("puts a piece without a cue to the one before it", () => {
    expect(attributionsOf([piece("u1", [[4, 8]], [[9, 19]]), piece("u1", [], [[40, 50]])])).toHaveLength(1);
  });

  it("keeps other cues and other utterances apart", () => {
    expect(
      attributionsOf([piece("u1", [[4, 8]], [[9, 19]]), piece("u1", [[20, 24]], [[25, 30]]), piece("u2", [[4, 8]], [[9, 19]])]),
    ).toHaveLength(3);
  });

  it("is as sure as its least sure piece", () => {
    expect(attributionsOf([piece("u1", [[4, 8]], [[9, 19]]), piece("u1", [[4, 8]], [[20, 30]], false)])[0]?.sure).toBe(false);
  });
});
