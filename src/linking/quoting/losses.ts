import { isCondition, isNegation, isNumber } from "../wording/index.ts";
import type { Laid } from "./place.ts";
import type { Searched } from "./searched.ts";

/** A word of the record that a quotation leaves out though it turns the meaning, and where it stands. */
export interface Loss {
  readonly kind: "denial" | "condition";
  /** As it stands in the text. */
  readonly word: string;
  readonly where: "before" | "inside" | "after";
}

/** How many words before a quotation a denial still denies what is quoted. */
const REACH = 5;
/** How far back the beginning of the sentence is looked for, in words. */
const SENTENCE = 25;
/** How many words after a quotation a condition still belongs to it ("unless", "but only if"). */
const BEHIND = 3;
/** A condition or denial inside of what dots leave out touches what stands beside it only where so few words are left out. */
const LEFT_OUT = 12;

/** What ends a clause, so that a denial before it says nothing of what comes after; and what ends a sentence. */
const CLAUSE_END = /[,;:.!?()—–\n]/;
const SENTENCE_END = /[.!?]["”’')\]]*\s|\n/;

/** What turns the meaning and is left out: inside of the quotation, directly before it and directly after it. */
export function lossesIn(searched: Searched, laid: readonly Laid[]): Loss[] {
  const [first, last] = [laid[0], laid.at(-1)];
  if (!first || !last) return [];
  return [
    ...before(searched, first.start),
    ...laid.flatMap((place) => changed(searched, place)),
    ...between(searched, laid),
    ...after(searched, last.end, last.piece.words),
  ];
}

/** A denial in the same clause, or a condition with which the sentence begins. */
function before(searched: Searched, start: number): Loss[] {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    if (CLAUSE_END.test(gapAfter(searched, at))) break;
    if (isNegation(searched.words[at]!.word)) return [loss(searched, "denial", at, "before")];
  }
  let at = start;
  while (at > 0 && start - at < SENTENCE && !SENTENCE_END.test(gapAfter(searched, at - 1))) at--;
  const begins = at === 0 || SENTENCE_END.test(gapAfter(searched, at - 1));
  return begins && at < start && isCondition(searched.words[at]!.word) ? [loss(searched, "condition", at, "before")] : [];
}

/** Words that make the rest of a sentence its condition, where they stand together: "on the day that", "as long as". */
const TOGETHER = /^(?:on (?:the day|condition)|(?:as|so) (?:long|soon) as|in (?:exchange|return) for|in case)(?: |$)/;

/** Words for a time that make it a condition of what is still to come: "we will sign once they are free". */
const TIMES = /^(?:once|when|after)$/;
const TO_COME = /^(?:will|shall|would|\p{L}+'ll|won't)$/u;

/** A condition that goes on the sentence where the quotation ends. `quoted` are the words of its last stretch. */
function after(searched: Searched, end: number, quoted: readonly string[]): Loss[] {
  const next = searched.words.slice(end, end + BEHIND).map(({ word }) => word);
  const goesOn = next.length > 0 && !/[.!?;:"”\n]/.test(gapAfter(searched, end - 1));
  if (goesOn && (TOGETHER.test(next.join(" ")) || (TIMES.test(next[0]!) && quoted.some((word) => TO_COME.test(word)))))
    return [loss(searched, "condition", end, "after")];
  for (let at = end; at < Math.min(searched.words.length, end + BEHIND); at++) {
    if (SENTENCE_END.test(gapAfter(searched, at - 1))) break;
    const { word } = searched.words[at]!;
    if (isCondition(word) && word !== "whether") return [loss(searched, "condition", at, "after")];
  }
  return [];
}

/** Words left out without a word on it. A denial that another one takes the place of is not lost. */
function changed(searched: Searched, { piece, stretches }: Laid): Loss[] {
  return stretches.flatMap(({ same, one, other: [start, end] }) => (same ? [] : lostOf(searched, start, end, piece.words.slice(...one))));
}

/** Words left out with dots in their place: those that touch what is quoted, not a sentence of their own. */
function between(searched: Searched, laid: readonly Laid[]): Loss[] {
  return laid.slice(1).flatMap(({ start }, index) => {
    const from = laid[index]!.end;
    if (start <= from || start - from > LEFT_OUT) return [];
    for (let at = from; at <= start; at++) if (SENTENCE_END.test(gapAfter(searched, at - 1))) return [];
    return lostOf(searched, from, start, []);
  });
}

function lostOf(searched: Searched, start: number, end: number, instead: readonly string[]): Loss[] {
  const lost: Loss[] = [];
  for (let at = start; at < end; at++) {
    const { word } = searched.words[at]!;
    if (isNegation(word) && !instead.some(isNegation)) lost.push(loss(searched, "denial", at, "inside"));
    if (isCondition(word) && !instead.some(isCondition)) lost.push(loss(searched, "condition", at, "inside"));
  }
  return lost;
}

function loss({ text, words }: Searched, kind: Loss["kind"], at: number, where: Loss["where"]): Loss {
  return { kind, word: text.slice(...words[at]!.span), where };
}

/** What stands between a word and the next. */
function gapAfter({ text, words }: Searched, at: number): string {
  const end = words[at]?.span[1] ?? 0;
  return text.slice(end, Math.min(words[at + 1]?.span[0] ?? text.length, end + 40));
}

/** Whether words that changed say another number. */
export function changesNumber({ quoted, recorded }: { readonly quoted: string; readonly recorded: string }): boolean {
  const numbers = (words: string) => words.toLowerCase().split(/\s+/).filter(isNumber).join(" ");
  return numbers(quoted) !== numbers(recorded);
}
