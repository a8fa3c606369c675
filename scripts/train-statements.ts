// Trains the weights of statements: npm run train:statements -- --data DIR
// DIR holds attributions/polnear/train. Writes models/statements/statements.bin.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { learnStatements } from "../src/statements/train/learn.ts";
import { SETTINGS } from "../src/statements/train/settings.ts";
import { polnear } from "./training/attributions.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds attributions/.");
  process.exit(2);
}

const started = performance.now();
const tell = (line: string) => console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${line}`);
const lessons = polnear(join(values.data, "attributions", "polnear", "train"));
tell(`${lessons.length} articles read`);
const bytes = learnStatements(lessons, SETTINGS, tell);
writeFileSync(join(import.meta.dirname, "..", "models", "statements", "statements.bin"), bytes);
tell(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
