// Trains the weights of statements: npm run train:statements -- --data DIR
// DIR holds attributions/polnear/{train,dev}. Writes models/statements/{statements.bin,CARD.md}.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { figuresOf } from "../bench/scoring/figures.ts";
import { attributionsOf } from "../bench/scoring/from-statements.ts";
import { scoredText } from "../bench/scoring/marked.ts";
import { scoreDocument } from "../bench/scoring/score-document.ts";
import { findStatements, loadStatements } from "../src/statements/index.ts";
import { UNIT } from "../src/statements/learned/tables.ts";
import { learnStatements } from "../src/statements/train/learn.ts";
import { SETTINGS } from "../src/statements/train/settings.ts";
import { polnear } from "./training/attributions.ts";
import { statementsCard } from "./training/statements-card.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds attributions/.");
  process.exit(2);
}

const started = performance.now();
const tell = (line: string) => console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${line}`);
const corpus = join(values.data, "attributions", "polnear");
const lessons = polnear(join(corpus, "train"));
tell(`${lessons.length} articles read`);
const bytes = learnStatements(lessons, SETTINGS, tell);
const digest = createHash("sha256").update(bytes).digest("hex");
const model = loadStatements(bytes);
const scores = polnear(join(corpus, "dev")).map(({ view: { text, article, doc }, marked }) =>
  scoreDocument(scoredText(text), marked, attributionsOf(findStatements({ text, article }, doc, model).statements)),
);
const folder = join(import.meta.dirname, "..", "models", "statements");
writeFileSync(join(folder, "statements.bin"), bytes);
writeFileSync(
  join(folder, "CARD.md"),
  statementsCard({
    digest,
    size: bytes.length,
    settings: SETTINGS,
    articles: lessons.length,
    attributions: lessons.reduce((sum, { gold }) => sum + gold.length, 0),
    sureFrom: model.sureFrom / UNIT,
    figures: figuresOf(scores),
  }),
);
tell(`${bytes.length} bytes, SHA-256 ${digest}`);
