// Trains the weights of statements: npm run train:statements -- --data DIR
// DIR holds attributions/polnear/{train,dev} and treebanks/gum. Writes models/statements/{statements.bin,CARD.md}, then runs the tests that lean on them: where
// one fails, the weights should not be kept.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { asTheCorpusBounds } from "../bench/scoring/corpus-bounds.ts";
import { type Figures, figuresOf } from "../bench/scoring/figures.ts";
import { attributionsOf } from "../bench/scoring/from-statements.ts";
import { scoredText } from "../bench/scoring/marked.ts";
import { scoreDocument } from "../bench/scoring/score-document.ts";
import { findStatements, loadStatements } from "../src/statements/index.ts";
import { UNIT } from "../src/statements/learned/tables.ts";
import { learnStatements } from "../src/statements/train/learn.ts";
import { SETTINGS } from "../src/statements/train/settings.ts";
import { gumTrain, polnear } from "./training/attributions.ts";
import { failingTests } from "./training/check-statements.ts";
import { madeUp } from "./training/made-up.ts";
import { statementsCard } from "./training/statements-card.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds attributions/.");
  process.exit(2);
}

const started = performance.now();
const tell = (line: string) => console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${line}`);
const corpus = join(values.data, "attributions", "polnear");
const articles = polnear(join(corpus, "train"));
const others = gumTrain(join(values.data, "treebanks", "gum"));
const lessons = [...articles, ...others, ...madeUp()];
tell(`${lessons.length} texts read`);
const bytes = await learnStatements(lessons, SETTINGS, tell);
const digest = createHash("sha256").update(bytes).digest("hex");
const model = loadStatements(bytes);
const scores = polnear(join(corpus, "dev")).map(({ view: { text, article, doc }, marked }) => {
  const { statements } = findStatements({ text, article }, doc, model);
  const outermost = statements.filter(({ within }) => within === null);
  const scored = scoredText(text);
  const all = attributionsOf(statements);
  const widened = all.map((one) => asTheCorpusBounds(text, one));
  return [all, widened, attributionsOf(outermost)].map((found) => scoreDocument(scored, marked, found));
});
const [figures, inCorpusBounds, outermost] = [0, 1, 2].map((which) => figuresOf(scores.map((score) => score[which]!))) as [
  Figures,
  Figures,
  Figures,
];
const folder = join(import.meta.dirname, "..", "models", "statements");
writeFileSync(join(folder, "statements.bin"), bytes);
writeFileSync(
  join(folder, "CARD.md"),
  statementsCard({
    digest,
    size: bytes.length,
    settings: SETTINGS,
    articles: articles.length,
    attributions: marksOf(articles),
    others: others.length,
    otherAttributions: marksOf(others),
    madeUp: marksOf(madeUp()),
    sureFrom: model.sureFrom / UNIT,
    figures,
    inCorpusBounds,
    outermost,
  }),
);
tell(`${bytes.length} bytes, SHA-256 ${digest}`);
const failing = failingTests();
for (const line of failing) console.log(line);
if (failing.some((line) => !/^\s*Tests\s/.test(line))) process.exitCode = 1;

function marksOf(texts: readonly { readonly gold: readonly unknown[] }[]): number {
  return texts.reduce((sum, { gold }) => sum + gold.length, 0);
}
