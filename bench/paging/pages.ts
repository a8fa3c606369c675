import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { halfOf } from "./halves.ts";

/** A page of the benchmark: its bytes and the story as people marked it. */
export interface MarkedPage {
  readonly id: string;
  readonly half: "tuned" | "kept";
  readonly body: string;
  readonly bytes: Uint8Array;
}

/** The pages of a folder laid out as scrapinghub/article-extraction-benchmark: `ground-truth.json` and `html/PAGE.html.gz`. */
export function markedPages(folder: string): MarkedPage[] {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { articleBody: string }>;
  return Object.entries(truth).map(([id, { articleBody }]) => ({
    id,
    half: halfOf(id),
    body: articleBody,
    bytes: gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))),
  }));
}
