import { feature } from "./hash.ts";
import { type Linear, score } from "./linear.ts";
import { EDGE, styleOf, type Word } from "./words.ts";

/** The most features that `tagFeatures` writes. */
export const TAG_FEATURES = 64;

/** The tag before the first word of a sentence. */
const NONE = -1;

/**
 * The features of the word at `at`, given the tags of the three words before it, nearest first. Returns how many were written.
 * Templates are numbered in the order in which they stand here.
 */
export function tagFeatures(
  words: readonly Word[],
  at: number,
  style: number,
  [tag1, tag2, tag3]: readonly [number, number, number],
  out: Int32Array,
): number {
  const before2 = words[at - 2] ?? EDGE;
  const before = words[at - 1] ?? EDGE;
  const word = words[at]!;
  const after = words[at + 1] ?? EDGE;
  const after2 = words[at + 2] ?? EDGE;
  const { lower, suffixes, prefixes, shape } = word;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(n, a, b, c);
    n++;
  };
  add(word.form);
  add(lower);
  add(lower, style);
  add(suffixes[0]);
  add(suffixes[1]);
  add(suffixes[2]);
  add(suffixes[3]);
  add(suffixes[4]);
  add(prefixes[0]);
  add(prefixes[1]);
  add(prefixes[2]);
  add(shape, style);
  add(shape, at === 0 ? 1 : 0, style);
  add(shape, suffixes[2]);
  add(shape, before.lower);
  add(before.lower);
  add(before2.lower);
  add(after.lower);
  add(after2.lower);
  add(before.lower, lower);
  add(lower, after.lower);
  add(before.lower, after.lower);
  add(before2.lower, before.lower);
  add(after.lower, after2.lower);
  add(before.suffixes[2]);
  add(after.suffixes[2]);
  add(after.suffixes[1], suffixes[1]);
  add(lower, after.suffixes[2]);
  add(before.shape, shape, after.shape);
  add(after.shape, style);
  add(tag1);
  add(tag1, tag2);
  add(tag1, tag2, tag3);
  add(tag2);
  add(tag1, lower);
  add(tag1, tag2, lower);
  add(tag1, after.lower);
  add(tag1, suffixes[1]);
  add(tag1, suffixes[2]);
  add(tag1, after.suffixes[2]);
  add(tag1, shape, style);
  add(tag2, lower);
  add(tag1, lower, after.lower);
  add(after.tags);
  add(after.tags, after2.tags);
  add(tag1, after.tags);
  add(lower, after.tags);
  add(word.tags, after.tags);
  add(tag1, word.tags, after.tags);
  add(word.tags, after.tags, after2.tags);
  add(suffixes[2], after.tags);
  add(suffixes[2], before.lower);
  add(suffixes[2], after.lower);
  return n;
}

/** The class with the highest score; of equals the first. */
export function best(scores: Int32Array, classes: number): number {
  let top = 0;
  for (let at = 1; at < classes; at++) if (scores[at]! > scores[top]!) top = at;
  return top;
}

/** What a tagger works in, made once and used for many sentences. */
export interface TagDesk {
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** Room to tag in. */
export const tagDesk = (classes: number): TagDesk => ({ features: new Int32Array(TAG_FEATURES), scores: new Int32Array(classes) });

/** Tags a sentence from left to right; what is told is each word's class. */
export function tag(linear: Linear, words: readonly Word[], { features, scores }: TagDesk): number[] {
  const style = styleOf(words);
  const tags: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const history = [tags[at - 1] ?? NONE, tags[at - 2] ?? NONE, tags[at - 3] ?? NONE] as const;
    score(linear, features, tagFeatures(words, at, style, history, features), scores);
    tags.push(best(scores, linear.classes));
  }
  return tags;
}
