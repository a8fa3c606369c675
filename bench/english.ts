// Measures the language engine against Universal Dependencies treebanks: node bench/english.ts --data DIR
// DIR holds treebanks/ewt/{train,dev}.conllu, treebanks/gum/dep/*.conllu and treebanks/gum/splits.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSentences, parse } from "../src/english/index.ts";
import { treesReport } from "./trees/report.ts";

interface Counts {
  right: number;
  found: number;
  gold: number;
}

interface Gold {
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/** The raw text of a document as treebanks are read in evaluations: paragraphs parted by a blank line, sentences by a space. */
function readGold(conllu: string): Gold {
  const tokens = new Set<string>();
  const sentences = new Set<string>();
  let text = "";
  let gap = "";
  let first = -1;
  let glued = 0;
  let after = " ";
  const end = () => {
    if (first !== -1) sentences.add(`${first}:${text.length}`);
    first = -1;
  };
  for (const line of conllu.split("\n")) {
    if (line === "") end();
    if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) gap = text === "" ? "" : "\n\n";
    const columns = line.split("\t");
    if (columns.length < 10) continue;
    const space = columns[9]!.includes("SpaceAfter=No") ? "" : " ";
    const range = /^(\d+)-(\d+)$/.exec(columns[0]!);
    if (range) [glued, after] = [Number(range[2]), space];
    if (!/^\d+$/.test(columns[0]!)) continue;
    text += gap;
    if (first === -1) first = text.length;
    tokens.add(`${text.length}:${text.length + columns[1]!.length}`);
    text += columns[1]!;
    const id = Number(columns[0]);
    gap = id < glued ? "" : id === glued ? after : space;
    if (id >= glued) glued = 0;
  }
  end();
  return { text, tokens, sentences };
}

function count(counts: Counts, found: readonly string[], gold: ReadonlySet<string>): void {
  counts.right += found.filter((span) => gold.has(span)).length;
  counts.found += found.length;
  counts.gold += gold.size;
}

const f1 = ({ right, found, gold }: Counts) => ((200 * right) / (found + gold)).toFixed(2).padStart(6);

const sentences = loadSentences(readFileSync(new URL("../models/sentences/sentences.bin", import.meta.url)));

function measure(name: string, documents: readonly Gold[]): void {
  const tokens: Counts = { right: 0, found: 0, gold: 0 };
  const ends: Counts = { right: 0, found: 0, gold: 0 };
  for (const { text } of documents) parse(text, { sentences });
  const start = performance.now();
  const docs = documents.map(({ text }) => parse(text, { sentences }));
  const seconds = (performance.now() - start) / 1000;
  for (const [index, doc] of docs.entries()) {
    count(
      tokens,
      doc.tokens.map(({ start, end }) => `${start}:${end}`),
      documents[index]!.tokens,
    );
    count(
      ends,
      doc.sentences.map(({ span }) => `${span[0]}:${span[1]}`),
      documents[index]!.sentences,
    );
  }
  const speed = Math.round(tokens.found / seconds).toLocaleString("en");
  console.log(`${name.padEnd(30)} tokens F1 ${f1(tokens)}   sentences F1 ${f1(ends)}   ${speed.padStart(9)} tokens/s`);
}

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (!values.data) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/.");
  process.exit(2);
}
const read = (...path: string[]) => readFileSync(join(values.data!, ...path), "utf8");
const ewt = read("treebanks", "ewt", "dev.conllu")
  .split(/^(?=# newdoc)/m)
  .filter((part) => part.trim() !== "");
measure("EWT dev", ewt.map(readGold));
const files = readdirSync(join(values.data, "treebanks", "gum", "dep")).filter((file) => file.endsWith(".conllu"));
measure(
  "GUM (all at hand)",
  files.map((file) => readGold(read("treebanks", "gum", "dep", file))),
);
const spoken = files.filter((file) => /_(?:news|interview|speech)_/.test(file));
measure(
  "GUM news, interview, speech",
  spoken.map((file) => readGold(read("treebanks", "gum", "dep", file))),
);
console.log(`\n${treesReport(values.data)}`);
