import { ROLES } from "./attribution.ts";
import type { Marked } from "./marked.ts";

/** Least share of common content words for a strict match. */
const STRICT_FROM = 0.8;

/** Whether a gold and a predicted attribution can be the same one. */
export type Matches = (gold: Marked, predicted: Marked) => boolean;

/** The content overlaps, and so does the cue or the source, by a word. */
export const lenient: Matches = (gold, predicted) =>
  overlap(gold.words.content, predicted.words.content) &&
  (overlap(gold.words.cue, predicted.words.cue) || overlap(gold.words.source, predicted.words.source));

/** The content is nearly the same, and the source is right. The cue is not looked at. */
export const strict: Matches = (gold, predicted) =>
  jaccard(gold.words.content, predicted.words.content) >= STRICT_FROM && sourceRight(gold, predicted);

/** Whether both sources are about the same: the head of each lies in the other, or neither has one. */
export function sourceRight(gold: Marked, predicted: Marked): boolean {
  if (gold.head === null || predicted.head === null) return gold.head === predicted.head;
  return predicted.tokens.source.includes(gold.head) && gold.tokens.source.includes(predicted.head);
}

/** How near two attributions are, 0 to 3: the share of common words, added up over the roles. */
export function nearness(gold: Marked, predicted: Marked): number {
  return ROLES.reduce((sum, role) => sum + jaccard(gold.words[role], predicted.words[role]), 0);
}

function overlap(one: readonly number[], other: readonly number[]): boolean {
  return common(one, other) > 0;
}

function jaccard(one: readonly number[], other: readonly number[]): number {
  const both = common(one, other);
  const either = one.length + other.length - both;
  return either === 0 ? 1 : both / either;
}

function common(one: readonly number[], other: readonly number[]): number {
  const known = new Set(one);
  return other.filter((index) => known.has(index)).length;
}
