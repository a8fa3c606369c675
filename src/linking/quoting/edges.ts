import { isTelling, type Stretch } from "../wording/index.ts";
import type { Searched } from "./searched.ts";

/** What ends what somebody says or a sentence: words behind it are not what the last words of a quotation stand for. */
const ENDS = /["“”„«»\n]|[.!?]["”’')\]]*\s/;

/** So few words at the end of a sentence are what other last words of a quotation stand for as a whole: “secret” for “the open”. */
const FEW = 3;

/**
 * Mends the ends of a piece that was laid beside a text. Its last words may stand a little further on in the same sentence: then words are left out
 * before them, and they stand for nothing. Where they do not, the few words that are left of the sentence there are what they stand for. And other words at its
 * beginning or end never stand for any beyond the end of the sentence or of what is said.
 * `room`: how many words further on they may stand.
 */
export function mendEdges(searched: Searched, words: readonly string[], stretches: readonly Stretch[], room: number): Stretch[] {
  const mended = withoutChance(searched, words, withoutChance(searched, words, stretches, "last"), "first");
  const first = mended[0];
  if (first && !first.same) mended[0] = { ...first, other: [afterLastEnd(searched, first.other), first.other[1]] };
  const last = mended.at(-1);
  if (!last || last.same || mended.length < 2) return mended;
  const [start, end] = last.other;
  const limit = firstEnd(searched, start, Math.min(searched.words.length, end + room));
  const tail = words.slice(...last.one);
  const at = tail.some(isTelling) ? placeOf(searched, tail, start, limit) : -1;
  if (at < 0) {
    const over = limit - end;
    const ends = over > 0 && over <= FEW && limit < start + room && (limit === searched.words.length || endsBefore(searched, limit));
    mended[mended.length - 1] = { ...last, other: [start, ends ? limit : Math.min(end, limit)] };
  } else
    mended.splice(
      -1,
      1,
      { same: false, one: [last.one[0], last.one[0]], other: [start, at] },
      { same: true, one: last.one, other: [at, at + tail.length] },
    );
  return mended;
}

/**
 * A small word alone beyond the end of what is said, "the" of another paragraph, is there by chance: what lies between it and the words that are the same says nothing of what
 * the quotation's words stand for.
 */
function withoutChance(searched: Searched, words: readonly string[], stretches: readonly Stretch[], side: "first" | "last"): Stretch[] {
  const order = side === "last" ? stretches.toReversed() : [...stretches];
  const same = order.flatMap((stretch, at) => (stretch.same ? [at] : []));
  const [chance, kept] = same;
  if (chance === undefined || kept === undefined || kept - chance !== 2) return [...stretches];
  const { one } = order[chance]!;
  const between = order[chance + 1]!.other;
  if (one[1] - one[0] > 1 || isTelling(words[one[0]]!) || firstEnd(searched, between[0], between[1] + 1) > between[1])
    return [...stretches];
  const dropped = order.slice(0, kept);
  const spans = (of: "one" | "other"): readonly [number, number] => [
    Math.min(...dropped.map((stretch) => stretch[of][0])),
    Math.max(...dropped.map((stretch) => stretch[of][1])),
  ];
  const merged: Stretch = { same: false, one: spans("one"), other: spans("other") };
  return withoutChance(searched, words, side === "last" ? [...order.slice(kept).reverse(), merged] : [merged, ...order.slice(kept)], side);
}

/** Where words stand between two places, the first of several; -1 where they do not. */
function placeOf({ words }: Searched, tail: readonly string[], from: number, to: number): number {
  for (let at = from; at + tail.length <= to; at++) if (tail.every((word, index) => words[at + index]!.word === word)) return at;
  return -1;
}

/** The place of the first word of a stretch that something ends before; `to` where nothing does. */
function firstEnd(searched: Searched, from: number, to: number): number {
  for (let at = from; at < to; at++) if (at > 0 && endsBefore(searched, at)) return at;
  return to;
}

/** The place behind the last end in a stretch; its beginning where nothing ends there. */
function afterLastEnd(searched: Searched, [from, to]: Stretch["other"]): number {
  for (let at = to; at > from; at--) if (endsBefore(searched, at)) return at;
  return from;
}

function endsBefore({ text, words }: Searched, at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  return before !== undefined && after !== undefined && ENDS.test(text.slice(before.span[1], after.span[0]));
}
