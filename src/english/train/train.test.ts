import { describe, expect, it } from "vitest";
import { fromConllu, loadModel } from "../index.ts";
import { lexiconOf } from "../model/lexicon.ts";
import { measure } from "./measure.ts";
import type { Settings } from "./settings.ts";
import { train } from "./train.ts";
import { readTreebank } from "./treebank.ts";

/** A small invented treebank: two speakers, two things said, each pair ten times. */
const CONLLU = ["Roe", "Tal"]
  .flatMap((who) => ["grid", "vote"].map((what) => [who, what]))
  .flatMap((pair) => Array.from({ length: 10 }, () => pair))
  .map(([who, what]) =>
    [
      `1\t${who}\t${who}\tPROPN\tNNP\t_\t2\tnsubj\t_\t_`,
      "2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_",
      "3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_",
      `4\t${what}s\t${what}\tNOUN\tNNS\t_\t6\tnsubj\t_\t_`,
      "5\twere\tbe\tAUX\tVBD\t_\t6\tcop\t_\t_",
      "6\tsafe\tsafe\tADJ\tJJ\t_\t2\tccomp\t_\tSpaceAfter=No",
      "7\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_",
      "",
    ].join("\n"),
  )
  .join("\n");

const SETTINGS: Settings = {
  seed: 7,
  net: {
    sizes: { width: 16, units: 16, windows: [3, 1], tagsAfter: 1, arcs: 8, labels: 16 },
    dropout: { embeddings: 0.1, layers: 0.1, told: 0.1 },
    hidden: { all: 0.05, rare: 0.1 },
    tags: { weight: 1, smoothing: 0.05 },
    rounds: 12,
    recased: 0.2,
    batch: 40,
    rate: 0.02,
    warmup: 5,
    averaged: 40,
  },
};

/** A dictionary that holds nothing. */
const WORDS = lexiconOf(new Uint8Array(16));

const gold = readTreebank(CONLLU);
const once = train(gold, WORDS, SETTINGS, "test", () => {});

describe("training", () => {
  it("gives the same bytes for the same sentences and seed, and others for another seed", () => {
    expect(train(gold, WORDS, SETTINGS, "test", () => {})).toEqual(once);
    expect(train(gold, WORDS, { ...SETTINGS, seed: 8 }, "test", () => {})).not.toEqual(once);
  });

  it("learns what it was shown", () => {
    const model = loadModel(once);
    expect(measure(fromConllu(CONLLU, { model }), gold)).toEqual({ tokens: 280, upos: 1, xpos: 1, lemma: 1, uas: 1, las: 1 });
  });
});
