import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpora } from "../../scripts/training/corpora.ts";
import { type Doc, fromConllu, loadModel, parse } from "../../src/english/index.ts";
import { lemmaOf } from "../../src/english/model/lemmas.ts";
import type { Model } from "../../src/english/model/model.ts";
import { tag, tagDesk } from "../../src/english/model/tagger.ts";
import { build, seenOf, treeDesk } from "../../src/english/model/tree/parser.ts";
import { LONGEST_PIECE } from "../../src/english/model/tree/pieces.ts";
import { readWord } from "../../src/english/model/words.ts";
import { measure } from "../../src/english/train/measure.ts";
import { readTreebank } from "../../src/english/train/treebank.ts";
import { percent, type Row, table } from "../table.ts";

const WEIGHTS = join(import.meta.dirname, "..", "..", "models", "english", "weights.bin");

/** How long each stage is timed, in milliseconds, after one round to warm up. */
const TIMED = 1500;

/** Tags, lemmas and trees against treebanks, on given tokens; what the weights weigh; and how fast each stage is, on one thread. */
export function treesReport(data: string): string {
  const bytes = readFileSync(WEIGHTS);
  const start = performance.now();
  const model = loadModel(bytes);
  const loading = performance.now() - start;
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
    `weights ${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${loading.toFixed(0)} ms`,
    "",
    table([["one thread, raw text", "tokens/s"], ...speeds(text, model)]),
  ].join("\n");
}

function speeds(text: string, model: Model): Row[] {
  const doc = parse(text);
  const sentences = doc.sentences.flatMap(({ first, last }) => (last - first > LONGEST_PIECE ? [] : [formsOf(doc, first, last)]));
  const words = sentences.map((forms) => forms.map((form) => readWord(form, model.lexicon)));
  const tagging = tagDesk(model.tagger.classes);
  const building = treeDesk(model.relations.length);
  const tags = words.map((sentence) => tag(model.tagger, sentence, tagging));
  const each = (run: (at: number) => void) => () => {
    for (let at = 0; at < words.length; at++) run(at);
  };
  const lemmas = (at: number) => sentences[at]!.map((form, of) => lemmaOf(model.lemmas[tags[at]![of]!]!, form));
  const trees = (at: number) => build(model.trees, seenOf(words[at]!, tags[at]!, model.upos), words[at]!.length, building);
  const stages: readonly (readonly [string, () => void])[] = [
    ["tokens, sentences, quotations, names", () => parse(text)],
    ["tags", each((at) => tag(model.tagger, words[at]!, tagging))],
    ["lemmas", each(lemmas)],
    ["trees", each(trees)],
    ["the whole", () => parse(text, { model })],
  ];
  return stages.map(([name, run]) => [name, Math.round(doc.tokens.length / secondsOf(run)).toLocaleString("en")]);
}

const formsOf = ({ text, tokens }: Doc, first: number, last: number): string[] =>
  tokens.slice(first, last).map(({ start, end }) => text.slice(start, end));

function secondsOf(run: () => void): number {
  run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < TIMED) {
    run();
    rounds++;
  }
  return (performance.now() - start) / 1000 / rounds;
}
