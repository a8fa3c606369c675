import type { Attribution } from "../../bench/scoring/attribution.ts";
import { type GoldDocument, goldDocuments } from "../../bench/scoring/gold.ts";
import { gumDocuments } from "../../bench/scoring/gum.ts";
import { mark, scoredText } from "../../bench/scoring/marked.ts";
import { strict } from "../../bench/scoring/matching.ts";
import { captureBytes } from "../../src/capture/index.ts";
import { parse } from "../../src/english/index.ts";
import { trained } from "../../src/pipeline/weights.ts";
import type { Reading } from "../../src/reading/article-text.ts";
import { read } from "../../src/reading/index.ts";
import { goldOf, type Lesson } from "../../src/statements/train/lesson.ts";
import { viewOf } from "../../src/statements/view.ts";

/** An article to learn from, with the marks as they stand in its file. */
export interface MarkedLesson extends Lesson {
  readonly marked: readonly Attribution[];
}

/** The articles of a folder in PolNeAR's layout, read as the program reads them, with what people marked. */
export function polnear(folder: string): MarkedLesson[] {
  return [...goldDocuments(folder)].map((document) => lessonOf(document, "all"));
}

/** The texts of GUM's train part, with the attributions of their discourse trees. */
export function gumTrain(folder: string): MarkedLesson[] {
  return [...gumDocuments(folder, "train")].map((document) => lessonOf(document, "marked"));
}

function lessonOf({ name, bytes, attributions }: GoldDocument, teaches: Lesson["teaches"]): MarkedLesson {
  return laidOut(name, read(captureBytes(bytes), {}), attributions, teaches);
}

/** A text and its marks as a lesson. */
export function laidOut(name: string, reading: Reading, marked: readonly Attribution[], teaches: Lesson["teaches"]): MarkedLesson {
  const story = reading.article.blocks.filter(({ kind }) => kind === "body" || kind === "subhead").map(({ span }) => span);
  const view = viewOf(reading, parse(reading.text, { blocks: story, ...trained() }));
  const scored = scoredText(view.text);
  const gold = marked.map((attribution) => mark(scored, attribution));
  const isRight = (found: Attribution) => {
    const own = mark(scored, found);
    return gold.some((one) => strict(one, own));
  };
  return { name, view, gold: goldOf(view, marked), isRight, teaches, marked };
}
