import { readFileSync } from "node:fs";
import { bodyOf } from "../../src/statements/testing/body.ts";
import { unmarked } from "../../src/statements/testing/judged.ts";
import { laidOut, type MarkedLesson } from "./attributions.ts";

/** The lessons of `made-up-lessons.txt`, which says what they are for. A block of lines is an article. */
export function madeUp(): MarkedLesson[] {
  const [, ...blocks] = readFileSync(new URL("made-up-lessons.txt", import.meta.url), "utf8").split(/\n{2,}/);
  return blocks.map((block, index) => {
    const { text, marks } = unmarked(block);
    return laidOut(`made up ${index + 1}`, bodyOf(text), marks, "rare");
  });
}
