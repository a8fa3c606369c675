import { goldDocuments } from "../../bench/scoring/gold.ts";
import { captureBytes } from "../../src/capture/index.ts";
import { parse } from "../../src/english/index.ts";
import { trained } from "../../src/pipeline/weights.ts";
import { read } from "../../src/reading/index.ts";
import { goldOf, type Lesson } from "../../src/statements/train/lesson.ts";
import { viewOf } from "../../src/statements/view.ts";

/** The articles of a folder in PolNeAR's layout, read as the program reads them, with what people marked. */
export function polnear(folder: string): Lesson[] {
  return [...goldDocuments(folder)].map(({ name, bytes, attributions }) => {
    const reading = read(captureBytes(bytes), {});
    const story = reading.article.blocks.filter(({ kind }) => kind === "body" || kind === "subhead").map(({ span }) => span);
    const view = viewOf(reading, parse(reading.text, { blocks: story, ...trained() }));
    return { name, view, gold: goldOf(view, attributions) };
  });
}
