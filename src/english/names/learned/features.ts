import { feature } from "../../model/hash.ts";
import { knownFeatures } from "./known-features.ts";
import type { Sight } from "./sight.ts";

/** The most features that `nameFeatures` writes. */
export const NAME_FEATURES = 112;

/** What stands beyond a sentence's ends. */
const EDGE = 1;

/** What is known of the words already labelled: the labels of the two words before, and what this very word was last in the text. */
export interface Before {
  readonly label1: number;
  readonly label2: number;
  readonly same: number;
}

/**
 * The features of a token. `first` and `last` bound its sentence; where `hidden`, its own letters and what the table of names knows of it are not shown,
 * so that learning relies on how it is written and on what stands around it. Templates are numbered in the order in which they stand here.
 */
export function nameFeatures(
  sight: Sight,
  at: number,
  first: number,
  last: number,
  before: Before,
  hidden: boolean,
  out: Int32Array,
): number {
  const { word, shape, kind, suffix2, suffix3, prefix, tables, lexicons, ruled, rule, elsewhere, runFirst, runLast, style } = sight;
  const { label1, label2, same } = before;
  const within = (index: number) => index >= first && index < last;
  const of = (values: Int32Array | Uint8Array, index: number) => (within(index) ? values[index]! : EDGE);
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(n, a, b, c);
    n++;
  };
  const own = hidden ? EDGE : word[at]!;
  const [shape0, kind0, tables0, lex0, ruled0, rule0] = [shape[at]!, kind[at]!, tables[at]!, lexicons[at]!, ruled[at]!, rule[at]!];
  const [word1, word2] = [of(word, at - 1), of(word, at - 2)];
  const [next1, next2] = [of(word, at + 1), of(word, at + 2)];
  const [lexBefore, lexAfter] = [of(lexicons, at - 1), of(lexicons, at + 1)];
  const [ruledBefore, ruledAfter] = [of(ruled, at - 1), of(ruled, at + 1)];
  const [kindBefore, kindAfter] = [of(kind, at - 1), of(kind, at + 1)];
  const from = runFirst[at]!;
  const to = runLast[at]!;
  const place = Math.min(at - from, 2) * 4 + Math.min(to - 1 - at, 2);
  const runBefore = of(word, from - 1);
  const runAfter = of(word, to);
  const headLex = lexicons[to - 1]!;
  add(0);
  add(own);
  add(own, word1);
  add(own, next1);
  add(word1);
  add(word2);
  add(next1);
  add(next2);
  add(word1, kind0, kindAfter);
  add(next1, kind0, kindBefore);
  add(word2, word1, kind0);
  add(next1, next2, kind0);
  add(shape0);
  add(shape0, style[at]!);
  add(shape0, of(shape, at - 1));
  add(shape0, of(shape, at + 1));
  add(kindBefore, kind0, kindAfter);
  add(hidden ? EDGE : prefix[at]!);
  add(hidden ? EDGE : suffix2[at]!);
  add(hidden ? EDGE : suffix3[at]!);
  add(suffix3[at]!, kind0, label1);
  add(of(suffix3, at - 1), kind0);
  add(of(suffix3, at + 1), kind0);
  add(tables0);
  add(tables0, kind0, label1);
  add(tables0, of(tables, at + 1));
  add(of(tables, at - 1), kind0);
  add(of(tables, at + 1), kind0);
  add(tables0, lexAfter);
  add(lex0);
  add(lex0, lexBefore);
  add(lex0, lexAfter);
  add(lexBefore, kind0);
  add(lexAfter, kind0);
  add(of(lexicons, at - 2), lexBefore, kind0);
  add(of(lexicons, at + 2), lexAfter, kind0);
  add(ruled0, kind0);
  add(ruled0, rule0);
  add(ruled0, rule0, label1);
  add(ruled0, ruledBefore);
  add(ruled0, ruledAfter);
  add(ruled0, lex0, tables0);
  add(ruled0, elsewhere[at]!, kind0);
  add(ruled0, style[at]!, kind0);
  add(elsewhere[at]!, kind0);
  add(elsewhere[at]!, shape0, style[at]!);
  add(place, kind0);
  add(place, headLex);
  add(place, tables[from]!);
  add(place, hidden ? EDGE : word[to - 1]!);
  add(place, to - from);
  add(runBefore, place);
  add(runAfter, place);
  add(runBefore, runAfter);
  add(of(word, from - 2), runBefore, kind0);
  add(runAfter, of(word, to + 1), kind0);
  add(of(lexicons, from - 1), headLex, of(lexicons, to));
  add(of(lexicons, from - 1), of(lexicons, to), kind0);
  add(label1);
  add(label1, label2);
  add(label1, own);
  add(label1, word1);
  add(label1, next1, kind0);
  add(label1, shape0);
  add(label1, kind0, kindAfter);
  add(label1, lex0, lexBefore);
  add(label1, ruled0, kind0);
  add(label1, place, headLex);
  add(same);
  add(same, kind0, label1);
  add(same, ruled0);
  add(same, label1, lexAfter);
  knownFeatures(add, sight, at, first, last, label1, hidden);
  return n;
}
