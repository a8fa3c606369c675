import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "../../record/index.ts";
import { anchorsOf } from "./anchors.ts";
import { changesOf, type StoryText } from "./changes.ts";

const told = (...paragraphs: string[]): StoryText => {
  const text = paragraphs.join("\n");
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span: [number, number] = [at, at + paragraph.length];
    at = span[1] + 1;
    return { span, kind: "body" as const, why: "prose" };
  });
  return { text, article: { blocks } };
};
const shown = (before: StoryText, after: StoryText) =>
  changesOf(before, after).changes.map(({ kind, ...spans }) => [
    kind,
    spans.before && slice(before.text, spans.before),
    spans.after && slice(after.text, spans.after),
  ]);

const STORY = told(
  "The board met at noon. “It was short,” said Mr. Tal. The ferry left late.",
  "Nobody was hurt. The mayor thanked the crew on the quay.",
);

describe("what a story changed of another", () => {
  test("nothing", () => {
    expect(changesOf(STORY, STORY)).toEqual({ changes: [], same: 5 });
    expect(changesOf(told(), told())).toEqual({ changes: [], same: 0 });
  });

  test("sentences added, left out and altered, in the order of the story that changed", () => {
    const after = told("The board met at noon. The rain went on.", "The mayor thanked the whole crew on the quay. Nobody answered calls.");
    expect(shown(STORY, after)).toEqual([
      ["added", null, "The rain went on."],
      ["left out", "“It was short,” said Mr. Tal.", null],
      ["left out", "The ferry left late.", null],
      ["left out", "Nobody was hurt.", null],
      ["altered", "The mayor thanked the crew on the quay.", "The mayor thanked the whole crew on the quay."],
      ["added", null, "Nobody answered calls."],
    ]);
    expect(changesOf(STORY, after).same).toBe(1);
  });

  test("a sentence that stands elsewhere was moved, each once", () => {
    const before = told("The board met at noon. The ferry left late. Nobody was hurt. Calls went unanswered.");
    const after = told("Nobody was hurt. The ferry left late. The board met at noon. The board met at noon.");
    expect(shown(before, after)).toContainEqual(["moved", "The ferry left late.", "The ferry left late."]);
    expect(
      changesOf(before, after)
        .changes.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["added", "left out", "moved", "moved"]);
  });

  test("case, quotation marks and line ends change nothing", () => {
    expect(
      shown(
        STORY,
        told(
          'the board met at noon. "It was short," said Mr. Tal.',
          "The ferry left late. Nobody was hurt.\nThe mayor thanked the crew on the quay.",
        ),
      ),
    ).toEqual([]);
  });

  test("every sentence is told of once, whatever the stories", () => {
    const Text = fc
      .array(fc.constantFrom("A b c.", "D e f.", "A b x.", "G h i j.", "Kay went.", "L m n o p."), { maxLength: 12 })
      .map((sentences) => told(sentences.join(" ")));
    fc.assert(
      fc.property(Text, Text, (before, after) => {
        const { changes, same } = changesOf(before, after);
        const count = (text: string) => text.split(".").length - 1;
        expect(changes.filter((change) => change.before).length + same).toBe(count(before.text));
        expect(changes.filter((change) => change.after).length + same).toBe(count(after.text));
        const starts = changes.flatMap((change) => (change.after ? [change.after[0]] : []));
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
    );
  });

  test("thousands of sentences without one in common are told apart at once", () => {
    const many = (letter: string) => told(Array.from({ length: 20_000 }, (_, index) => `${letter}${index} went by.`).join(" "));
    const start = performance.now();
    expect(changesOf(many("A"), many("B")).changes).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test("anchors rise in both lists and hold the same", () => {
  const List = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 20 });
  fc.assert(
    fc.property(List, List, (one, other) => {
      const anchors = anchorsOf(one, other);
      for (const [index, [here, there]] of anchors.entries()) {
        expect(one[here]).toBe(other[there]);
        const before = anchors[index - 1];
        if (before) expect(before[0] < here && before[1] < there).toBe(true);
      }
      expect(anchorsOf(one, one)).toHaveLength(one.length);
    }),
  );
});
