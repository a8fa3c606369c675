// Measures the language engine against Universal Dependencies treebanks, and beside other libraries: node bench/english.ts --data DIR
// DIR holds treebanks/ewt/{train,dev}.conllu, treebanks/gum/dep/*.conllu and treebanks/gum/splits.md.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gumPart } from "../scripts/training/corpora.ts";
import { loadSentences, parse } from "../src/english/index.ts";
import { type Row, table } from "./table.ts";
import { count, f1, noCounts } from "./trees/f1.ts";
import { type GoldText, readGoldText } from "./trees/gold-text.ts";
import { peersReport } from "./trees/peers/report.ts";
import { loaded, treesReport } from "./trees/report.ts";
import { secondsOf } from "./trees/seconds.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/.");
  process.exit(2);
}
const read = (...path: string[]) => readFileSync(join(values.data!, "treebanks", ...path), "utf8");
const ewt = read("ewt", "dev.conllu")
  .split(/^(?=# newdoc)/m)
  .filter((part) => part.trim() !== "")
  .map(readGoldText);
// What was learnt from tells nothing: of GUM only its dev part is measured.
const dev = [...gumPart(read("gum", "splits.md"), "dev")].filter((name) =>
  existsSync(join(values.data!, "treebanks", "gum", "dep", `${name}.conllu`)),
);
const gum = (names: readonly string[]) => names.map((name) => readGoldText(read("gum", "dep", `${name}.conllu`)));
const weights = loadSentences(readFileSync(new URL("../models/sentences/sentences.bin", import.meta.url)));

console.log(
  table([
    ["raw text, without trees", "tokens F1", "sentences F1", "tokens/s"],
    cutting("EWT dev", ewt),
    cutting("GUM dev", gum(dev)),
    cutting("GUM dev: news, interview, speech", gum(dev.filter((name) => /_(?:news|interview|speech)_/.test(name)))),
  ]),
);
console.log(`\n${treesReport(values.data)}`);
console.log(`\n${await peersReport("EWT dev, raw text", ewt, { model: loaded().model, sentences: weights })}`);

/** How well tokens and sentences are told apart, and how fast. */
function cutting(name: string, documents: readonly GoldText[]): Row {
  const [tokens, sentences] = [noCounts(), noCounts()];
  for (const { text, tokens: gold, sentences: goldSentences } of documents) {
    const doc = parse(text, { sentences: weights });
    count(
      tokens,
      doc.tokens.map(({ start, end }) => `${start}:${end}`),
      gold,
    );
    count(
      sentences,
      doc.sentences.map(({ span }) => span.join(":")),
      goldSentences,
    );
  }
  const seconds = secondsOf(() => documents.map(({ text }) => parse(text, { sentences: weights })));
  return [name, f1(tokens), f1(sentences), Math.round(tokens.found / seconds).toLocaleString("en")];
}
