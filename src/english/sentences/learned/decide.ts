import type { Linear } from "../../model/linear.ts";
import { abbreviation } from "../../tokens/abbreviations.ts";
import { endsAt } from "../rules.ts";
import { LONGEST_SENTENCE, type Scene } from "../scene.ts";
import { cannotEnd, mustEnd } from "./certain.ts";
import { END_FEATURES, endFeatures } from "./features.ts";
import { isEnder, KIND } from "./kinds.ts";
import type { Sight } from "./sight.ts";

/** What learning does while places are decided on. */
export interface Teacher {
  /** Sees the features and the score of the place after the text's token `at`, before it is decided on. */
  sees(at: number, features: Int32Array, count: number, score: number): void;
}

/** What stood before the bracket that closes, where none was open. */
const NO_BRACKET = 31;

/** Where sentences end in a paragraph: each as the index after its last token. Places are decided on from left to right; what the rules say is a feature. */
export function* learnedEnds(scene: Scene, sight: Sight, linear: Linear, teacher?: Teacher): Generator<number> {
  const { first, last, words } = scene;
  const { kind } = sight;
  const count = last - first;
  const nextEnders = endersFrom(kind, first, last);
  const ended = isEnder(kind[last - 1]!) || (count > 1 && isEnder(kind[last - 2]!)) ? 1 : 0;
  const features = new Int32Array(END_FEATURES);
  const open: number[] = [];
  let [from, ruledFrom, ruledEnd, closed] = [0, 0, -1, NO_BRACKET];
  for (let at = 0; at < count - 1; at++) {
    const own = kind[first + at]!;
    let beforeBracket: number = NO_BRACKET;
    if (own === KIND.openBracket) open.push(at === from ? KIND.edge : beforeMarks(kind[first + at - 1]!, closed));
    else if (own === KIND.closeBracket) beforeBracket = closed = open.pop() ?? NO_BRACKET;
    if (ruledEnd <= at) ruledEnd = Math.max(ruledEnd, endsAt(scene, at, ruledFrom));
    const ruled = ruledEnd === at + 1;
    if (ruled) ruledFrom = at + 1;
    if (at + 1 - from < LONGEST_SENTENCE && !mustEnd(scene, sight, at, from, ruled, open.length)) {
      if (cannotEnd(scene, sight, at, from, beforeBracket)) continue;
      const place = {
        first,
        last,
        from: first + from,
        ruled: ruled ? 1 : 0,
        short: own === KIND.short ? shortness(words[at]!) : 0,
        brackets: Math.min(open.length, 2),
        beforeBracket,
        nextEnder: nextEnders[at + 1]!,
        ended,
      };
      const filled = endFeatures(sight, first + at, place, features);
      const score = scoreOf(linear, features, filled);
      teacher?.sees(first + at, features, filled, score);
      if (score <= 0) continue;
    }
    yield at + 1;
    from = at + 1;
    open.length = 0;
  }
  if (count > 0) yield count;
}

/** What stood before a bracket, seen past another that closes there: notes stand side by side, "so. [1] [2]". */
const beforeMarks = (kind: number, closed: number): number => (kind === KIND.closeBracket ? closed : kind);

function scoreOf({ weights, bits }: Linear, features: Int32Array, count: number): number {
  let sum = 0;
  for (let which = 0; which < count; which++) sum += weights[features[which]! >>> (32 - bits)]!;
  return sum;
}

/** For every token of a paragraph the first at it or after it that ends sentences, as index of the text; `last` where none does. */
function endersFrom(kind: Uint8Array, first: number, last: number): Int32Array {
  const enders = new Int32Array(last - first + 1).fill(last);
  for (let at = last - first - 1; at >= 0; at--) enders[at] = isEnder(kind[first + at]!) ? first + at : enders[at + 1]!;
  return enders;
}

function shortness(word: string): number {
  const abbreviates = abbreviation(word.slice(0, -1));
  return abbreviates === "title" ? 1 : abbreviates === "leading" ? 2 : 3;
}
