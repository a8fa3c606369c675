import { describe, expect, it } from "vitest";
import { loadSentences } from "../../sentences/learned/load.ts";
import { random } from "../random.ts";
import { goldTexts } from "./gold-text.ts";
import { learnSentences } from "./learn-sentences.ts";
import { cut, lessonOf } from "./lesson.ts";
import { measure } from "./measure.ts";
import { recasedLines } from "./recased-lines.ts";
import { trainSentences } from "./recipe.ts";

const line = (id: string, form: string, misc = "_") => `${[id, form, ...Array(7).fill("_"), misc].join("\t")}\n`;
const CONLLU = `# newdoc id = invented
# newpar
# sent_id = 1
${line("1", "Roe")}${line("2-3", "can't", "SpaceAfter=No")}${line("2", "ca")}${line("3", "n't")}${line("4", ".", "SpaceAfter=No")}
# sent_id = 2
${line("1", "No")}${line("2", "talks")}
# newpar
# sent_id = 3
${line("1", "End", "SpaceAfter=No")}${line("2", ".")}
`;

describe("treebanks as raw text", () => {
  const [gold] = goldTexts(CONLLU);
  it("part paragraphs by a blank line and glue what has no space after it", () => {
    expect(gold!.text).toBe("Roe can't.No talks\n\nEnd.");
    expect(gold!.sentences.map((span) => gold!.text.slice(...span))).toEqual(["Roe can't.", "No talks", "End."]);
    expect(gold!.tokens.map((span) => gold!.text.slice(...span))).toEqual(["Roe", "ca", "n't", ".", "No", "talks", "End", "."]);
  });

  it("are recased without moving anything", () => {
    const text = Array.from({ length: 20 }, (_, at) => `the talks of ${at} went on.`).join("\n\n");
    const sentences = text.split("\n\n").map((part, at, all) => {
      const start = all.slice(0, at).join("\n\n").length + (at > 0 ? 2 : 0);
      return [start, start + part.length] as const;
    });
    const recased = recasedLines({ id: "x", text, tokens: [], sentences }, random(1));
    expect(recased.text).toHaveLength(text.length);
    expect(recased.text).toMatch(/The Talks (?:of|Of) \d+ Went On(?!\.)/);
  });
});

describe("learning where sentences end", () => {
  const text = Array.from({ length: 30 }, (_, at) => `Roe met ${at} of them / and left`).join(" ");
  const sentences = [...text.matchAll(/Roe met \d+ of them \/|and left/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const gold = { id: "x", text, tokens: [], sentences };

  it("finds ends that no rule knows", () => {
    const model = loadSentences(trainSentences([gold, gold, gold]));
    expect(measure([gold]).sentences).toBeLessThan(5);
    expect(measure([gold], model).sentences).toBeGreaterThan(95);
  });

  it("gives the same weights for the same texts and seed", () => {
    const learn = () => learnSentences([lessonOf(gold)], { seed: 3, times: 2, rounds: 2, bits: 12, margin: 5, least: 0 });
    expect(learn()).toEqual(learn());
    expect(cut(lessonOf(gold), {}).length).toBe(1);
  });
});
