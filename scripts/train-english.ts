// Trains the weights of the language engine: npm run train -- --data DIR [--keep FILE]
// DIR holds treebanks/ewt/{train,dev}.conllu, treebanks/gum/dep/*.conllu and treebanks/gum/splits.md. Writes models/english/{weights.bin,CARD.md};
// with --keep, after each round what is learnt so far into FILE.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fromConllu, loadModel } from "../src/english/index.ts";
import { measure } from "../src/english/train/measure.ts";
import { SETTINGS } from "../src/english/train/settings.ts";
import { train } from "../src/english/train/train.ts";
import { readTreebank } from "../src/english/train/treebank.ts";
import { card } from "./training/card.ts";
import { readCorpora } from "./training/corpora.ts";
import { readWords } from "./training/words.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, keep: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/.");
  process.exit(2);
}

const started = performance.now();
const seconds = () => Math.round((performance.now() - started) / 1000);
const corpora = readCorpora(values.data);
const tell = (line: string) => console.log(`${String(seconds()).padStart(5)} s  ${line}`);
const bytes = train(corpora.train, readWords(), SETTINGS, "3", tell, (file) => values.keep && writeFileSync(values.keep, file));
const digest = createHash("sha256").update(bytes).digest("hex");
const model = loadModel(bytes);
const rows = corpora.dev.map(({ name, conllu }) => ({ name, figures: measure(fromConllu(conllu, { model }), readTreebank(conllu)) }));
const folder = join(import.meta.dirname, "..", "models", "english");
writeFileSync(join(folder, "weights.bin"), bytes);
writeFileSync(join(folder, "CARD.md"), card({ digest, size: bytes.length, settings: SETTINGS, corpora, rows }));
for (const { name, figures } of rows) console.log(name, figures);
console.log(`${bytes.length} bytes, SHA-256 ${digest}`);
