import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../record/article.ts";
import { runsOf } from "./runs.ts";
import { shown } from "./shown.ts";
import { windowOf } from "./window.ts";

const block = (start: number, end: number, kind: Block["kind"] = "body", why = ""): Block => ({ span: [start, end], kind, why });

describe("shown", () => {
  it("keeps every offset, whatever the text holds", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => shown(text).length === text.length));
    expect(shown("a\0b\r\nc\uD800d")).toBe("a\uFFFDb \nc\uFFFDd");
  });
});

describe("windowOf", () => {
  it("shows a long article page by page, one line of five million characters too, and nothing twice", () => {
    const blocks = [...Array.from({ length: 1000 }, (_, at) => block(at * 10, at * 10 + 8)), block(10_000, 5_010_000)];
    let from: number | null = 0;
    let covered = 0;
    for (let page = 0; from !== null && page < 200; page++) {
      const window = windowOf(blocks, from);
      expect(window.blocks.length).toBeLessThanOrEqual(300);
      for (const { span } of window.blocks) covered += span[1] - span[0];
      expect(window.next ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from);
      from = window.next;
    }
    expect([from, covered]).toEqual([null, 8_000 + 5_000_000]);
  });
});

describe("runsOf", () => {
  it("folds neighbouring furniture to one line that says what it is", () => {
    const runs = runsOf([
      block(0, 1, "furniture", "share line"),
      block(2, 3, "furniture", "repeated headline"),
      block(4, 5, "furniture", "repeated headline"),
      block(6, 7),
    ]);
    expect(runs.map((run) => (run.kind === "furniture" ? run.label : run.kind))).toEqual(["share line, 2 × repeated headline", "block"]);
  });
});
