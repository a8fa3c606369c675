import { describe, expect, it } from "vitest";
import { random } from "../../../english/train/random.ts";
import { glanceAt } from "../../learned/glance/glance.ts";
import { plainSightOf } from "../../learned/sight.ts";
import { LEARNT, laidOut } from "../../testing/found.ts";
import { unmarked } from "../../testing/judged.ts";
import { goldOf } from "../lesson.ts";
import type { GlanceSettings } from "./glance-net.ts";
import { glanceExamples, learnGlance } from "./learn-glance.ts";
import { learnNets } from "./learn-nets.ts";
import { classesOf } from "./marks.ts";

const SETTINGS: GlanceSettings = {
  ...{ width: 16, units: 16, layers: 2, rounds: 40, batch: 20, rate: 0.01, warmup: 10, averaged: 40 },
  dropout: { embeddings: 0, layers: 0, told: 0 },
};
const MARKED = [
  "[The minister] {said} that <the grid was safe>.",
  "<The letters were copied>, [two officials] {said}.",
  "The mill by the river is old, and its wheel turns.",
].join("\n");

const { text, marks } = unmarked(MARKED);
const view = laidOut(text);
const sight = plainSightOf(view, LEARNT.lexicon);
const gold = goldOf(view, marks);
const lemmas = LEARNT.lexicon.ids.size;
const once = learnGlance(glanceExamples([{ sight, gold, often: 1 }], lemmas).flat(), lemmas, SETTINGS, random(1));

describe("the net that glances", () => {
  it("learns its lessons, and is read from its file as it was learnt", () => {
    const { net } = once;
    const { source, cue, content, begins } = glanceAt(sight, net);
    const classes = classesOf(view.doc.tokens.length, gold);
    for (const [at, right] of classes.entries()) {
      const margins = [source[at]!, cue[at]!, content[at]!];
      expect(
        margins.map((margin) => margin > 0),
        view.words[at],
      ).toEqual([right === 1, right === 2, right >= 3]);
      if (right >= 3) expect(begins[at]! > 0, view.words[at]).toBe(right === 4);
    }
  });

  it("comes out the same for the same lessons and numbers, in a thread of its own too", async () => {
    const examples = glanceExamples([{ sight, gold, often: 1 }], lemmas).flat();
    const order = { examples, lemmas, settings: SETTINGS, seed: 1 };
    const told: string[] = [];
    const [same, other] = await learnNets([order, { ...order, seed: 2 }], (line) => told.push(line));
    expect(same).toEqual(once.bytes);
    expect(other).not.toEqual(once.bytes);
    expect(told.toSorted()).toEqual(["net 1 of 2 learnt", "net 2 of 2 learnt"]);
  });
});
