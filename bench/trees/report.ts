import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpora } from "../../scripts/training/corpora.ts";
import { fromConllu, loadModel, type Model, parse } from "../../src/english/index.ts";
import { annotate } from "../../src/english/model/annotate.ts";
import { measure } from "../../src/english/train/measure.ts";
import { readTreebank } from "../../src/english/train/treebank.ts";
import { trained } from "../../src/pipeline/weights.ts";
import { percent, type Row, table } from "../table.ts";
import { secondsOf } from "./seconds.ts";

const WEIGHTS = join(import.meta.dirname, "..", "..", "models", "english", "weights.bin");

/** The weights of the package, and how long they take to load, in milliseconds. */
export function loaded(): { model: Model; size: number; time: number } {
  const bytes = readFileSync(WEIGHTS);
  const start = performance.now();
  const model = loadModel(bytes);
  return { model, size: bytes.length, time: performance.now() - start };
}

/** Tags, lemmas and trees against treebanks, on given tokens; what the weights weigh; and how fast each stage is, on one thread. */
export function treesReport(data: string): string {
  const { model, size, time } = loaded();
  const { dev } = readCorpora(data);
  const rows: Row[] = [["gold tokens", "tokens", "UPOS", "XPOS", "lemma", "UAS", "LAS"]];
  for (const { name, conllu } of dev) {
    const { tokens, ...shares } = measure(fromConllu(conllu, { model }), readTreebank(conllu));
    rows.push([name, tokens.toLocaleString("en"), ...Object.values(shares).map(percent)]);
  }
  const text = dev.map(({ conllu }) => fromConllu(conllu).text).join("\n\n");
  return [
    table(rows),
    "",
    `weights ${(size / 1e6).toFixed(2)} MB, loaded in ${time.toFixed(0)} ms`,
    "",
    table([["one thread, raw text", "tokens/s"], ...speeds(text, model)]),
  ].join("\n");
}

function speeds(text: string, model: Model): Row[] {
  const doc = parse(text);
  const { names, sentences } = trained();
  const stages: readonly (readonly [string, () => void])[] = [
    ["tokens, sentences, quotations, names, by rules", () => parse(text)],
    ["the same, with what was learnt of names and sentences", () => parse(text, { names, sentences })],
    ["tags, lemmas, trees", () => annotate(doc, model)],
    ["the whole", () => parse(text, { model, names, sentences })],
  ];
  return stages.map(([name, run]) => [name, Math.round(doc.tokens.length / secondsOf(run)).toLocaleString("en")]);
}
