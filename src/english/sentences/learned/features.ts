import { feature } from "../../model/hash.ts";
import { KIND } from "./kinds.ts";
import type { Sight } from "./sight.ts";

/** The most features that `endFeatures` writes. */
export const END_FEATURES = 72;

/** What is known of a place beside the tokens around it. Indexes are of the text's tokens. */
export interface Place {
  /** The paragraph's first token, and the index after its last. */
  readonly first: number;
  readonly last: number;
  /** Where the sentence began that may end here. */
  readonly from: number;
  /** 1 where the rules end a sentence here. */
  readonly ruled: number;
  /** What the token abbreviates: 0 nothing, 1 a title, 2 what leads on, 3 anything. */
  readonly short: number;
  /** How many brackets of the sentence stand open, up to 2; and what stood before the one that was last closed here. */
  readonly brackets: number;
  readonly beforeBracket: number;
  /** The next token that ends sentences, or `last`. */
  readonly nextEnder: number;
  /** 1 where the paragraph ends with a mark that ends sentences. */
  readonly ended: number;
}

/** Steps of a length: exact while short. */
const step = (length: number) =>
  length < 4 ? length : length < 6 ? 4 : length < 9 ? 5 : length < 14 ? 6 : length < 22 ? 7 : length < 40 ? 8 : 9;

/** How far around a place capitals are counted, in tokens. */
const AROUND = 6;

/** How many in four of the words with letters around a place have a capital. */
function capitalShare({ lowers, capitals }: Sight, at: number, first: number, last: number): number {
  const from = Math.max(first, at - AROUND);
  const to = Math.min(last - 1, at + AROUND);
  const upper = capitals[to]! - (from > 0 ? capitals[from - 1]! : 0);
  const all = upper + lowers[to]! - (from > 0 ? lowers[from - 1]! : 0);
  return all === 0 ? 5 : Math.floor((4 * upper) / all);
}

/**
 * The features of the place after the token `at`: does a sentence end there? Templates are numbered in the order in which they stand here.
 */
export function endFeatures(sight: Sight, at: number, place: Place, out: Int32Array): number {
  const { word, kind, shape, suffix, verbs } = sight;
  const { first, last, from, nextEnder, ended } = place;
  let count = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[count] = feature(count, a, b, c);
    count++;
  };
  const kindAt = (index: number) => (index < first || index >= last ? KIND.edge : kind[index]!);
  const wordAt = (index: number) => (index < first || index >= last ? 1 : word[index]!);
  const [kind3, kind2, kind1] = [kindAt(at - 2), kindAt(at - 1), kind[at]!];
  const [next1, next2, next3] = [kindAt(at + 1), kindAt(at + 2), kindAt(at + 3)];
  const [word2, word1, after1, after2] = [wordAt(at - 1), word[at]!, word[at + 1]!, wordAt(at + 2)];
  const [shape1, shapeNext] = [shape[at]!, shape[at + 1]!];
  const gap = sight.gap[at]!;
  const pair = (kind1 * 32 + next1) * 4 + gap;
  const rules = place.ruled * 4 + place.short;
  const length = step(at + 1 - from);
  const ahead = step(nextEnder - at - 1);
  const verbsBefore = Math.min(2, verbs[at]! - (from > 0 ? verbs[from - 1]! : 0));
  const verbsAfter = Math.min(2, verbs[Math.min(last - 1, nextEnder)]! - verbs[at]!);
  const quoted = sight.quoted[at]!;
  const seen = sight.small.has(after1) ? 1 : 0;
  const share = capitalShare(sight, at, first, last);
  add(0);
  add(rules);
  add(rules, pair);
  add(pair);
  add(pair, kind2);
  add(pair, next2);
  add(pair, kind2, next2);
  add(pair, kind2, kind3);
  add(pair, next2, next3);
  add(kind1, kind2, kind3);
  add(word1);
  add(word1, next1);
  add(word1, rules);
  add(after1);
  add(after1, kind1, rules);
  add(after1, pair);
  add(word1, after1);
  add(word2, pair);
  add(word2, word1);
  add(word2, word1, next1);
  add(after2, pair);
  add(after1, after2);
  add(after1, next2, kind1);
  add(wordAt(at - 2), pair);
  add(wordAt(at + 3), pair);
  add(suffix[at]!, next1);
  add(suffix[at + 1]!, kind1);
  add(suffix[at]!, suffix[at + 1]!);
  add(shape1, shapeNext);
  add(shape1, shapeNext, gap);
  add(shape1, rules);
  add(shapeNext, rules, kind1);
  add(at + 2 < last ? shape[at + 2]! : 0, shapeNext, kind1);
  add(at > first ? shape[at - 1]! : 0, shape1, next1);
  add(pair, length);
  add(length, rules);
  add(pair, length, ahead);
  add(word[from]!, pair);
  add(kind[from]!, pair, Math.min(3, at - from));
  add(kind[from]! * 32 + kindAt(from + 1), pair);
  add(pair, ahead);
  add(pair, kindAt(nextEnder), Math.min(ahead, 5));
  add(pair, verbsBefore);
  add(pair, verbsAfter);
  add(pair, verbsBefore * 3 + verbsAfter, length);
  add(after1, verbsBefore, kind1);
  add(word1, verbsAfter, next1);
  add(pair, ended, step(last - first));
  add(pair, step(last - at - 1), ended);
  add(pair, quoted, rules);
  add(pair, place.brackets, rules);
  add(pair, seen, verbsBefore);
  add(pair, seen, length);
  add(quoted, after1, kind1);
  add(after1, length, kind1);
  add(pair, step(at + 1 - first), from === first ? 1 : 0);
  add(shapeNext, length, kind1 * 4 + gap);
  add(shape1, length, next1);
  add(pair, share);
  add(pair, share, seen);
  add(after1, share, kind1);
  // A text's first line is often a title, of which a colon or a dash makes two.
  const title = (first === 0 ? 1 : 0) + 2 * ended;
  const halves = kind1 === KIND.colon || (kind1 === KIND.dash && gap > 0) ? 1 : 0;
  add(pair, title);
  add(kind1, title, verbsBefore * 3 + verbsAfter);
  add(halves, title * 32 + next1, verbsBefore);
  add(halves, title, step(at + 1 - first) * 16 + step(last - at - 1));
  if (kind1 === KIND.closeBracket) add(place.beforeBracket, pair);
  return count;
}
