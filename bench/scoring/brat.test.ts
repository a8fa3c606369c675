import { describe, expect, it } from "vitest";
import { parseStandoff } from "./brat.ts";
import { utf16Offsets } from "./code-points.ts";

const asIs = (offset: number) => offset;

describe("parseStandoff", () => {
  it("links text bounds to attributions", () => {
    const ann =
      "T1\tSource 0 3\tRoe\nT2\tCue 4 8\tsaid\nT3\tContent 9 20\tit is so\nT4\tAttribution 4 8\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n";
    expect(parseStandoff(ann, asIs)).toEqual([{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]] }]);
  });

  it("reads discontinuous bounds and several bounds of one role", () => {
    const ann =
      "T1\tContent 0 5;10 12;20 24\ta b c\nT2\tContent 30 40\td\nT3\tCue 6 9\tsay\nE1\tAttribution:T3 Content:T1 Content2:T2 Cue:T3\n";
    expect(parseStandoff(ann, asIs)).toEqual([
      {
        source: [],
        cue: [[6, 9]],
        content: [
          [0, 5],
          [10, 12],
          [20, 24],
          [30, 40],
        ],
      },
    ]);
  });

  it("finds bounds that stand after the line that links them", () => {
    const ann = "T1\tCue 4 8\tsaid\nE1\tAttribution:T1 Cue:T1 Content:T9\r\nT9\tContent 9 20\tit is so\r\n";
    expect(parseStandoff(ann, asIs)).toEqual([{ source: [], cue: [[4, 8]], content: [[9, 20]] }]);
  });

  it("leaves out bounds that nothing links, links to nothing, and events without either", () => {
    const ann = "T1\tCue 4 8\tsaid\nT2\tCue 9 12\tsay\nE1\tAttribution:T1 Cue:T1 Source:T7\nE2\tAttribution:T2\n";
    expect(parseStandoff(ann, asIs)).toEqual([{ source: [], cue: [[4, 8]], content: [] }]);
  });

  it("gives offsets in code units where the file counts code points", () => {
    const text = "🙂 Roe: 🙂🙂 ready";
    const [one] = parseStandoff(
      "T1\tSource 2 5\tRoe\nT2\tContent 10 15\tready\nE1\tAttribution:T1 Source:T1 Content:T2",
      utf16Offsets(text),
    );
    expect(text.slice(...one!.source[0]!)).toBe("Roe");
    expect(text.slice(...one!.content[0]!)).toBe("ready");
  });
});

describe("utf16Offsets", () => {
  it("keeps to the end of the text", () => {
    expect(utf16Offsets("ab")(9)).toBe(2);
    expect(utf16Offsets("a🙂")(9)).toBe(3);
    expect(utf16Offsets("a🙂")(2)).toBe(3);
  });
});
