import { writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ENGINE } from "../src/pipeline/index.ts";
import { engineName, ran } from "./command.ts";
import { report } from "./scoring/report.ts";
import { scoreCorpus } from "./scoring/score-corpus.ts";

/** `npm run bench:statements -- --gold DIR [--json FILE]`: the program's statements against what people marked. */
await ran("npm run bench:statements -- --gold DIR [--json FILE]", () => {
  const { values } = parseArgs({ options: { gold: { type: "string" }, json: { type: "string" } } });
  if (values.gold === undefined) return null;
  const folder = resolve(values.gold);
  const corpus = join(basename(dirname(folder)), basename(folder));
  const score = scoreCorpus(folder);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ corpus, engine: ENGINE, ...score }, null, 2)}\n`);
  return report(corpus, engineName(), score);
});
