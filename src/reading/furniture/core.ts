import type { Paragraph } from "../page.ts";
import { endsSentence } from "../words.ts";
import type { Verdict } from "./rule.ts";

/** Where the story stands most densely, both ends inside; -1 where nothing speaks for one. */
export interface Core {
  readonly from: number;
  readonly to: number;
}

/** What a line that is no running text costs, one that is known to stand inside stories too, and the most that a paragraph is worth, in code units. */
const LINE = 30;
const INTERRUPTION = 5;
const MOST = 600;

/**
 * The stretch of paragraphs with the greatest sum of worth: running text speaks for the story, short lines against it. One pass (Kadane's maximum
 * subarray); the first of equals is taken. After the block densities of Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
 * Features" (2010).
 */
export function coreOf(paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[]): Core {
  let best = 0;
  let core = { from: -1, to: -1 };
  let sum = 0;
  let from = 0;
  paragraphs.forEach((paragraph, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += worthOf(paragraph, verdicts[index] ?? null);
    if (sum > best) {
      best = sum;
      core = { from, to: index };
    }
  });
  return core.from === -1 ? core : { from: core.from, to: endOf(core.to, paragraphs, verdicts) };
}

/** The fewest words of a short sentence that ends a story: "The embassy declined to comment." */
const LAST_WORDS = 4;

/** Paragraphs behind the core among which the credit of a story's writers is looked for. */
const CREDITED = 6;

/** Short sentences right behind the core, those under a subhead right behind it, and what stands up to a line that credits the writers, are the story's last words. */
function endOf(to: number, paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[]): number {
  const told = (index: number) => {
    const paragraph = paragraphs[index];
    if (!paragraph || !isOpen(verdicts[index] ?? null)) return false;
    return paragraph.prose || (paragraph.words >= LAST_WORDS && endsSentence(paragraph.text));
  };
  let end = to;
  for (;;) {
    if (told(end + 1)) end += 1;
    else if (verdicts[end + 1]?.kind === "subhead" && told(end + 2)) end += 2;
    else break;
  }
  const credit = verdicts.slice(end + 1, end + 1 + CREDITED).findIndex((verdict) => verdict?.why === "credit line");
  const between = Array.from({ length: Math.max(0, credit) }, (_, step) => end + 1 + step);
  return between.every((index) => told(index) || INSIDE.has(verdicts[index]?.why ?? "")) ? (between.findLast(told) ?? end) : end;
}

function isOpen(verdict: Verdict | null): boolean {
  return verdict === null || verdict.kind === "body";
}

/** Code units that a word has at least: signs of Chinese and Japanese say as much as words of letters. */
const WORD = 5;

function worthOf({ prose, text, words }: Paragraph, verdict: Verdict | null): number {
  if (isOpen(verdict)) return prose ? Math.min(Math.max(text.length, WORD * words), MOST) - LINE : -LINE;
  return verdict?.kind === "furniture" && !INSIDE.has(verdict.why) ? -LINE : -INTERRUPTION;
}

/** Furniture that stands between a story's paragraphs as often as around them. */
const INSIDE: ReadonlySet<string> = new Set([
  "advertisement mark",
  "'also read' link",
  "share line",
  "template tag",
  "no words",
  "repeats the headline",
  "newsletter prompt",
  "an address and nothing else",
  "picture counter",
]);
