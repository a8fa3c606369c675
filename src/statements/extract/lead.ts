import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isComma, isDay, isOccasion, isPhraseStart, startsAdjunct } from "../phrase/index.ts";
import type { Range, View } from "../view.ts";

/** How far after a cue its "that" is looked for, in tokens. */
const THAT_WITHIN = 18;
/** The longest phrase that names those spoken to, in tokens. */
const LONGEST_ADDRESSEE = 14;

/** What stands between a cue and its content. */
export interface Lead {
  /** First token of the content. */
  readonly start: number;
  /** First token after the cue, its addressee, time and occasion: a comma there may end the tag. */
  readonly after: number;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  /** Whether "that" or a quotation mark shows where the content starts. */
  readonly marked: boolean;
}

/** Steps over the addressee, the time and the occasion that may stand between a cue and its content. */
export function leadOf(view: View, from: number, end: number, addresses: boolean): Lead {
  const addressee = addresses ? addresseeAt(view, from, end) : null;
  let start = addressee?.last ?? from;
  let occasion: Range | null = null;
  const that = thatAfter(view, start, end);
  for (let stepped = true; stepped && start < end; ) {
    const next = afterAdjunct(view, start, end);
    stepped = next > start;
    if (stepped && isOccasion(view, start)) occasion ??= { first: start, last: next };
    start = next;
  }
  const after = start;
  if (that !== null && that >= start) {
    const placed = that > start && isOccasion(view, start) ? { first: start, last: that } : null;
    return { start: that + 1, after, addressee, occasion: occasion ?? placed, marked: true };
  }
  const quotation = announcedAt(view, start, end);
  if (quotation !== null) return { start: quotation, after, addressee, occasion, marked: true };
  if (start + 1 < end && (isComma(view.words[start]!) || view.words[start] === ":")) start++;
  return { start, after, addressee, occasion, marked: start < end && view.quotationAt[start]! >= 0 };
}

/** The "that" which opens the content, where only words of time, place or occasion stand before it. */
function thatAfter(view: View, from: number, end: number): number | null {
  for (let at = from; at < Math.min(from + THAT_WITHIN, end); at++) {
    const word = view.words[at]!;
    if (view.quotationAt[at]! >= 0 || AUXILIARIES.has(word) || (at > from && cueOf(word))) return null;
    if (word === "that")
      return at === from ||
        PREPOSITIONS.has(view.words[from]!) ||
        isDay(view, from) ||
        /^(?:,|earlier|later|last|this|following)$/.test(view.words[from]!) ||
        isTime(view, from)
        ? at
        : null;
  }
  return null;
}

/** Whether a phrase of time begins at a token: "the next year", "a day after". */
function isTime({ words }: View, from: number): boolean {
  return (
    DETERMINERS.has(words[from]!) &&
    words.slice(from + 1, from + 4).some((word) => /^(?:day|week|month|year|hour|morning|evening|weekend)s?$/.test(word))
  );
}

/** The quotation that a colon or comma after a cue announces, where only words without a verb stand between; else null. */
function announcedAt(view: View, from: number, end: number): number | null {
  for (let at = from; at < Math.min(from + THAT_WITHIN, end); at++) {
    if (view.quotationAt[at]! >= 0) return at > from && /^[,:]$/.test(view.words[at - 1]!) ? at : null;
    if (AUXILIARIES.has(view.words[at]!) || /(?:ed|said|says|told)$/.test(view.words[at]!) || SUBJECT_PRONOUNS.has(view.words[at]!))
      return null;
  }
  return null;
}

/** The noun phrase of those spoken to: up to the "that" that follows, else up to a quotation, a time or another phrase. */
function addresseeAt(view: View, from: number, end: number): Range | null {
  if (from >= end) return null;
  if (view.nameAt[from]! < 0 && /^(?:him|her|them|us|me|it|you)$/.test(view.words[from]!)) return { first: from, last: from + 1 };
  if (!isPhraseStart(view, from) && !/^[\p{L}]+s$/u.test(view.words[from]!)) return null;
  const that = thatBehind(view, from, end);
  let at = from;
  while (at < (that ?? end) && at - from < LONGEST_ADDRESSEE && !endsAddressee(view, at, from, that !== null)) at++;
  while (at > from && PREPOSITIONS.has(view.words[at - 1]!)) at--;
  return at > from ? { first: from, last: at } : null;
}

/** The "that" behind an addressee, with no verb before it: then commas and names in between are all the addressee's. */
function thatBehind(view: View, from: number, end: number): number | null {
  for (let at = from; at < Math.min(from + THAT_WITHIN, end); at++) {
    if (view.quotationAt[at]! >= 0 || AUXILIARIES.has(view.words[at]!) || cueOf(view.words[at]!)?.plain) return null;
    if (view.words[at] === "that") return at;
  }
  return null;
}

function endsAddressee(view: View, at: number, from: number, bounded: boolean): boolean {
  const word = view.words[at]!;
  if (view.quotationAt[at]! >= 0 || isDay(view, at) || startsAdjunct(view, at, from)) return true;
  if (bounded) return false;
  return (
    isComma(word) ||
    AUXILIARIES.has(word) ||
    /^(?:that|it|he|she|they|:|\.|to|not|how|why|what|whether|about)$/.test(word) ||
    startsAnother(view, at, from)
  );
}

/** Whether another phrase starts at a token, which then is the subject of the content. */
function startsAnother(view: View, at: number, from: number): boolean {
  if (at === from || !isPhraseStart(view, at)) return false;
  const before = view.words[at - 1]!;
  if (DETERMINERS.has(before) || /^(?:of|for|and|at|from|'s|’s)$/.test(before)) return false;
  return view.nameAt[at]! < 0 || view.nameAt[at - 1] !== view.nameAt[at];
}

/** The token after one adjunct of time or occasion, or `at` where none starts there. */
function afterAdjunct(view: View, at: number, end: number): number {
  const word = view.words[at]!;
  if (DAYS.has(word)) return at + 1;
  if (
    /^(?:earlier|later|late|early)$/.test(word) &&
    (DAYS.has(view.words[at + 1] ?? "") || /^(?:this|that|last|in)$/.test(view.words[at + 1] ?? ""))
  )
    return afterAdjunct(view, at + 1, end) > at + 1 ? afterAdjunct(view, at + 1, end) : at;
  if (
    /^(?:last|this|next)$/.test(word) &&
    /^(?:week|month|year|weekend|morning|evening|afternoon|night|spring|summer|autumn|fall|winter)$/.test(view.words[at + 1] ?? "")
  )
    return at + 2;
  if (!startsAdjunct(view, at, at - 1)) return at;
  let next = at + 1;
  while (next < end && next - at < 12) {
    const here = view.words[next]!;
    if (view.quotationAt[next]! >= 0 || isComma(here) || here === ":" || here === "that" || (next > at + 1 && SUBJECT_PRONOUNS.has(here)))
      break;
    if (
      next > at + 2 &&
      isPhraseStart(view, next) &&
      !/^(?:of|with|to|by|for|in|at|on|the|a|an)$/.test(view.words[next - 1]!) &&
      view.nameAt[next - 1] !== view.nameAt[next]
    )
      break;
    next++;
    if (DAYS.has(here) && !/^(?:,)$/.test(view.words[next] ?? "")) break;
  }
  return next;
}
