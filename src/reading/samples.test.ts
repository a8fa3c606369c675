import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { read } from "./read.ts";

const SAMPLES = join(import.meta.dirname, "../../samples");

/** What the sample world holds to be said, page by page. */
const expected = JSON.parse(readFileSync(join(SAMPLES, "expected.json"), "utf8")) as Record<
  string,
  { source: string | null; content: string | string[] | null }[]
>;

describe("the sample world", () => {
  it.each(Object.entries(expected))("keeps all that is said in %s in the story", (file, statements) => {
    const { text, article } = read(captureBytes(readFileSync(join(SAMPLES, file))), {});
    const story = article.blocks.filter(({ kind }) => kind === "body" || kind === "subhead").map(({ span }) => text.slice(...span));
    for (const { source, content } of statements) {
      for (const words of [source ?? [], content ?? []].flat()) {
        expect(story.some((paragraph) => paragraph.includes(words)) ? "" : words).toBe("");
      }
    }
  });
});
