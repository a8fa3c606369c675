import { writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ENGINE } from "../src/pipeline/index.ts";
import { engineName, ran } from "./command.ts";
import { goldDocuments } from "./scoring/gold.ts";
import { genreOf, gumDocuments } from "./scoring/gum.ts";
import { genreReport, report } from "./scoring/report.ts";
import { scoreCorpus } from "./scoring/score-corpus.ts";

/** `npm run bench:statements -- --gold DIR [--gum DIR] [--json FILE]`: the program's statements against what people marked. */
await ran("npm run bench:statements -- --gold DIR [--gum DIR] [--json FILE]", () => {
  const { values } = parseArgs({ options: { gold: { type: "string" }, gum: { type: "string" }, json: { type: "string" } } });
  if (values.gold === undefined) return null;
  const folder = resolve(values.gold);
  const corpus = join(basename(dirname(folder)), basename(folder));
  const score = scoreCorpus(goldDocuments(folder));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ corpus, engine: ENGINE, ...score }, null, 2)}\n`);
  const genres = values.gum === undefined ? [] : [byGenre(resolve(values.gum))];
  return [report(corpus, engineName(), score), ...genres].join("\n\n\n");
});

function byGenre(folder: string): string {
  const genres = Map.groupBy(gumDocuments(folder, "dev"), ({ name }) => genreOf(name));
  const all = [...genres.values()].flat();
  return genreReport("gum dev", new Map([...genres, ["all", all] as const].map(([genre, documents]) => [genre, scoreCorpus(documents)])));
}
