import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEARNT, laidOut } from "../../testing/found.ts";
import { plainSightOf, sightOf } from "../sight.ts";
import { UNIT } from "../tables.ts";
import { glanceAt, marginStep, UNREAD } from "./glance.ts";
import { LONGEST_STRETCH, stretchesOf } from "./stretches.ts";

const FIRST = "The minister said on Monday that the grid had never been touched.";
const SECOND = "“We kept the letters in a box,” the envoy told reporters.";

describe("a glance", () => {
  it("takes words for a source, a cue and what is told, and the rest for none of it", () => {
    const view = laidOut(`${FIRST}\nThe old mill stands by the river.`);
    const { glance } = sightOf(view, LEARNT.lexicon, LEARNT.glance);
    const at = (word: string) => view.words.indexOf(word);
    expect(glance.source[at("minister")]).toBeGreaterThan(0);
    expect(glance.cue[at("said")]).toBeGreaterThan(0);
    expect(glance.content[at("grid")]).toBeGreaterThan(0);
    expect(glance.begins[at("grid")]).toBeLessThan(0);
    for (const margins of [glance.source, glance.cue, glance.content]) expect(margins[at("mill")]).toBeLessThan(0);
  });

  it("takes a paragraph alike, whatever stands before it", () => {
    const contents = [FIRST, "It rained."].map((before) => {
      const view = laidOut(`${before}\n${SECOND}`);
      const from = view.doc.sentences.find((_, sentence) => view.blockOf[sentence] === 1)!.first;
      return [...glanceAt(plainSightOf(view, LEARNT.lexicon), LEARNT.glance).content.subarray(from)];
    });
    expect(contents[0]).toEqual(contents[1]);
    expect(Math.max(...contents[0]!)).toBeGreaterThan(UNIT);
  });

  it("does not look at what is no prose", () => {
    const view = laidOut("said ".repeat(500));
    expect(new Set(glanceAt(plainSightOf(view, LEARNT.lexicon), LEARNT.glance).cue)).toEqual(new Set([UNREAD]));
  });
});

describe("stretches", () => {
  it("hold every token of prose once, in order, and are never too long", () => {
    const long = Array.from({ length: 210 }, (_, at) => `${"bdfgklmnrs"[at % 10]}${"aeiou"[at % 5]}${"lmnrt"[Math.trunc(at / 50)]}`).join(
      " ",
    );
    const sentence = fc.constantFrom("Roe said no.", `the ${long}.`, FIRST, SECOND);
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 }), (paragraphs) => {
        const view = laidOut(paragraphs.map((each) => each.join(" ")).join("\n"));
        let next = 0;
        for (const { first, last } of stretchesOf(view)) {
          expect(first).toBe(next);
          expect(last - first).toBeLessThanOrEqual(LONGEST_STRETCH);
          expect(view.blockOf[view.sentenceAt[first]!]).toBe(view.blockOf[view.sentenceAt[last - 1]!]);
          next = last;
        }
        expect(next).toBe(view.doc.tokens.length);
      }),
      { numRuns: 6 },
    );
  });
});

describe("steps of margins", () => {
  it("grow with them, from 0 to 15", () => {
    const steps = Array.from({ length: 65 }, (_, at) => marginStep((at - 32) * (UNIT / 2)));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(new Set(steps)).toEqual(new Set(Array.from({ length: 16 }, (_, step) => step)));
  });
});
