import { describe, expect, it } from "vitest";
import type { Span } from "../../src/record/index.ts";
import type { Predicted } from "./attribution.ts";
import { figuresOf } from "./figures.ts";
import { scoredText } from "./marked.ts";
import { scoreDocument } from "./score-document.ts";

const TEXT = "Envoy Ann Roe said the talks with Caldora had failed. “Nobody came to the table,” added Ben Tal of the Meridian Post.";

function attribution(source: string, cue: string, content: string, sure = true): Predicted {
  return { source: spans(source), cue: spans(cue), content: spans(content), sure };
}

function spans(words: string): Span[] {
  if (words === "") return [];
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [[start, start + words.length]];
}

const ROE = attribution("Envoy Ann Roe", "said", "the talks with Caldora had failed");
const TAL = attribution("Ben Tal of the Meridian Post", "added", "“Nobody came to the table,”");
const score = (predicted: readonly Predicted[], gold: readonly Predicted[] = [ROE, TAL]) =>
  figuresOf([scoreDocument(scoredText(TEXT), gold, predicted)]);

describe("figuresOf", () => {
  it("gives full marks to the gold itself", () => {
    const figures = score([ROE, TAL]);
    expect(figures.alpha).toBe(1);
    expect(figures.strict).toEqual({ gold: 2, predicted: 2, precision: 1, recall: 1, f1: 1 });
    expect(figures.token.content.f1).toBe(1);
    expect(figures.sourceRight).toBe(1);
    expect(figures.sure).toEqual({ statements: 2, share: 1, precision: 1 });
    expect(figures.kinds.direct.lenient.gold).toBe(1);
    expect(figures.kinds.indirect.strict.recall).toBe(1);
  });

  it("has no precision where nothing was predicted, and no recall where nothing was to be found", () => {
    expect(score([]).lenient).toEqual({ gold: 2, predicted: 0, precision: null, recall: 0, f1: 0 });
    expect(score([ROE], []).lenient).toEqual({ gold: 0, predicted: 1, precision: 0, recall: null, f1: 0 });
    expect(score([], []).lenient.f1).toBeNull();
  });

  it("tells lenient from strict by the extent of the content", () => {
    const figures = score([attribution("Envoy Ann Roe", "said", "had failed"), TAL]);
    expect(figures.lenient.recall).toBe(1);
    expect(figures.strict.recall).toBe(0.5);
  });

  it("tells a right source by its head, not by its length", () => {
    expect(score([attribution("Roe", "said", "the talks with Caldora had failed")]).strict.precision).toBe(1);
    const wrong = score([attribution("the Meridian Post", "said", "the talks with Caldora had failed")]);
    expect(wrong.lenient.precision).toBe(1);
    expect(wrong.strict.precision).toBe(0);
    expect(wrong.sourceRight).toBe(0);
  });

  it("counts two predictions of one attribution once", () => {
    const figures = score([ROE, ROE, TAL]);
    expect(figures.lenient.precision).toBeCloseTo(2 / 3);
    expect(figures.lenient.recall).toBe(1);
  });

  it("leaves attributions without content out of all but the tokens", () => {
    const figures = score([ROE, TAL, attribution("Caldora", "had", "")]);
    expect(figures.lenient.predicted).toBe(2);
    expect(figures.token.cue.predicted).toBe(figures.token.cue.gold + 1);
  });

  it("judges the sure ones by themselves", () => {
    const figures = score([ROE, attribution("Caldora", "added", "“Nobody came to the table,”", false)]);
    expect(figures.sure).toEqual({ statements: 1, share: 0.5, precision: 1 });
  });

  it("adds documents up before taking shares", () => {
    const scored = scoredText(TEXT);
    const figures = figuresOf([scoreDocument(scored, [ROE, TAL], [ROE, TAL]), scoreDocument(scored, [ROE, TAL], [])]);
    expect(figures.documents).toBe(2);
    expect(figures.strict).toMatchObject({ gold: 4, predicted: 2, precision: 1, recall: 0.5 });
  });
});
