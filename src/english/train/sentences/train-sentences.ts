import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSentences } from "../../sentences/learned/load.ts";
import { card, type Row } from "./card.ts";
import type { GoldText } from "./gold-text.ts";
import { measure } from "./measure.ts";
import { readTreebanks } from "./read-treebanks.ts";
import { trainSentences } from "./recipe.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string", default: "models/sentences" } } });
if (values.data === undefined) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/.");
  process.exit(2);
}
const { ewtTrain, ewtDev, gumTrain, gumDev } = readTreebanks(values.data);
const bytes = trainSentences([...ewtTrain, ...gumTrain]);
const model = loadSentences(bytes);
const row = (on: string, texts: readonly GoldText[]): Row => ({ on, rules: measure(texts), learned: measure(texts, model) });
const rows = [
  row("EWT dev", ewtDev),
  row("GUM dev", gumDev),
  row(
    "GUM dev: news, interview, speech",
    gumDev.filter(({ id }) => /_(?:news|interview|speech)_/.test(id)),
  ),
];
const sha256 = createHash("sha256").update(bytes).digest("hex");
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "sentences.bin"), bytes);
writeFileSync(
  join(values.out, "CARD.md"),
  card({ bytes: bytes.length, sha256, texts: { ewt: ewtTrain.length, gum: gumTrain.length }, rows }),
);
console.log(`${bytes.length} bytes, SHA-256 ${sha256}`);
for (const { on, rules, learned } of rows)
  console.log(
    `${on.padEnd(34)} sentences ${rules.sentences.toFixed(2)} -> ${learned.sentences.toFixed(2)}   tokens ${learned.tokens.toFixed(2)}`,
  );
