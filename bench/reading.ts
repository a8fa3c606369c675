/**
 * How well the body of a page is found: `node bench/reading.ts --data DIR`, where DIR holds `ground-truth.json`
 * ({page: {articleBody}}) and `html/PAGE.html.gz`, as scrapinghub/article-extraction-benchmark lays them out. Prints its measure
 * (precision, recall and F1 over shingles of four words, each page weighing the same), beside Readability alone.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { captureBytes } from "../src/capture/index.ts";
import { read } from "../src/reading/index.ts";

const SHINGLE = 4;

const { values } = parseArgs({ options: { data: { type: "string" }, worst: { type: "string" } } });
if (!values.data) {
  console.error("Expected `--data DIR`, the folder of the benchmark's pages. Run `node bench/reading.ts --data DIR`.");
  process.exit(2);
}
const folder = values.data;
const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { articleBody: string }>;
const pages = Object.entries(truth).map(([id, { articleBody }]) => ({
  id,
  body: articleBody,
  bytes: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))),
}));

report("onrecord", bodyOf);
report("Readability alone", readabilityOf);

function bodyOf(bytes: Uint8Array): string {
  const { text, article } = read(captureBytes(bytes), {});
  return article.blocks
    .filter(({ kind, why }) => (kind === "body" || kind === "subhead") && why !== "headline")
    .map(({ span }) => text.slice(...span))
    .join("\n\n");
}

function readabilityOf(bytes: Uint8Array): string {
  return new Readability(parseHTML(new TextDecoder().decode(bytes)).document).parse()?.textContent ?? "";
}

function report(name: string, extract: (bytes: Uint8Array) => string): void {
  const start = performance.now();
  const scores = pages.map(({ id, body, bytes }) => ({ id, ...score(body, extract(bytes)) }));
  const seconds = (performance.now() - start) / 1000;
  const precision = mean(scores.flatMap((one) => one.precision ?? []));
  const recall = mean(scores.flatMap((one) => one.recall ?? []));
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(20)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${(pages.length / seconds).toFixed(1)} pages/s`,
  );
  const worst = scores.sort((one, other) => (one.precision ?? 0) + (one.recall ?? 0) - (other.precision ?? 0) - (other.recall ?? 0));
  for (const one of worst.slice(0, Number(values.worst ?? 0)))
    console.log(`  ${one.id.slice(0, 12)}  precision ${one.precision?.toFixed(2)}  recall ${one.recall?.toFixed(2)}`);
}

/** Null where nothing is there to be measured. */
function score(expected: string, found: string): { precision: number | null; recall: number | null } {
  const wanted = shingles(expected);
  const got = shingles(found);
  let both = 0;
  let more = 0;
  let less = 0;
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [one, other] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    both += Math.min(one, other);
    more += Math.max(0, other - one);
    less += Math.max(0, one - other);
  }
  return { precision: both + more > 0 ? both / (both + more) : null, recall: both + less > 0 ? both / (both + less) : null };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
