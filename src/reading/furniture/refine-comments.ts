import type { Paragraph } from "../page.ts";
import { furniture, type Refiner, type Verdict } from "./rule.ts";

/** Code units of running text that stand above readers' comments at least: a counter of comments stands above the story as often as not. */
const STORY = 300;

/** Signed lines that make an area of comments. */
const SIGNED = 2;

/**
 * From the first of the lines that readers' comments are signed with nothing is story, however long the comments are:
 * `Ann Roe on 3 May 2031 at 4:47 pm said:`, `Ann Roe says:`, `Ann Roe August 17, 2031 - 2:19 pm`, with `Reply` lines between them.
 */
export const readersComments: Refiner = {
  name: "readers-comments",
  refine(verdicts, { paragraphs }) {
    const signed = paragraphs.flatMap(({ text, prose, words }, index) => (!prose && words <= WORDS && isSigned(text) ? [index] : []));
    const answers = paragraphs.filter(({ text }) => text.length <= REPLY && /^(?:reply|répondre|antworten|responder)$/i.test(text)).length;
    if (signed.length === 0 || signed.length + answers < SIGNED) return verdicts;
    const above = storyAbove(paragraphs, verdicts);
    const begins = signed.find((index) => above[index]! >= STORY);
    if (begins === undefined) return verdicts;
    return verdicts.map((verdict, index) => (index >= begins && verdict?.kind !== "furniture" ? furniture("readers' comments") : verdict));
  },
};

/** For each paragraph the code units of running text that stand above it. */
function storyAbove(paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[]): number[] {
  let above = 0;
  return paragraphs.map(({ prose, text }, index) => {
    const before = above;
    if (prose && !verdicts[index]) above += text.length;
    return before;
  });
}

/** Words of a signed line, and code units of a line that answers one. */
const WORDS = 16;
const REPLY = 12;

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?";
const CLOCK = "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?";
const SIGNATURE = new RegExp(
  `^\\P{N}{2,50}\\b(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2}\\.? ${MONTH},? \\d{4})[ ,–—-]{1,4}(?:at )?${CLOCK}(?: (?:said|says|wrote))?:?$`,
  "iu",
);

function isSigned(text: string): boolean {
  return text.length <= 120 && (/^[^.,:“"]{2,50} (?:says|wrote|commented):$/.test(text) || SIGNATURE.test(text));
}
