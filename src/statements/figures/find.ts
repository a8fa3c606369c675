import type { Figure } from "../../record/figure.ts";
import { overlap } from "../../record/span.ts";
import { timeEndingAfter } from "../dates/times-in.ts";
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from "../lexicon/function-words.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import { numberAt } from "./number.ts";

/** A number with its unit, before it is known who states it. */
export type BareFigure = Omit<Figure, "by" | "statement">;

/** Words before a number that make it about so many, or a bound. */
const ABOUT =
  /^(?:about|around|roughly|approximately|nearly|almost|some|estimated|over|under|least|most|than|to|as|upwards?|close|near|up|more|fewer|less|no|not|at|an|exceeding)$/;
const LOOSE =
  /\b(?:about|around|roughly|approximately|nearly|almost|some|estimated|over|under|at least|at most|more than|fewer than|less than|up to|upwards? of|close to|as many as|as much as|near|exceeding) $/;
/** Words that say the lowest or the highest that it can be, and nothing of the other end. "No more than" is the highest. */
const AT_LEAST = /(?<!\bno |\bnot )\b(?:at least|more than|over|upwards? of|exceeding) $|\b(?:no|not) (?:fewer|less) than $/;
const AT_MOST = /(?<!\bno |\bnot )\b(?:at most|fewer than|less than|under|up to) $|\b(?:no|not) more than $/;
const CURRENCY: ReadonlyMap<string, string> = new Map([
  ["$", "dollars"],
  ["€", "euros"],
  ["£", "pounds"],
  ["¥", "yen"],
  ["us$", "dollars"],
]);
/** Nouns after which a number is a place in an order or a name, not an amount. */
/** "two-thirds" is a share, "the two sides" a way of speaking: no counts. */
const SHARE = /^(?:sides?|thirds?|quarters?|fifths?|halves|tenths?)$/;
const NAMING =
  /^(?:unit|room|flight|number|no\.?|article|section|chapter|page|level|stage|phase|version|windows|apt|boeing|airbus|route|highway|act|title|clause|paragraph|point|step|day|war|grade|type|model|group)$/;
/** The most words between a number and the noun that it counts: "31 mostly small private companies". */
const WITHIN = 4;

/** All amounts of the story's sentences: numbers with what they count. Dates, names with numbers and places in an order are none. */
export function findFigures(view: View): BareFigure[] {
  const found: BareFigure[] = [];
  for (const [index, { first, last }] of view.doc.sentences.entries()) {
    if (!isStory(view, index)) continue;
    for (let at = first; at < last; at++) {
      const figure = figureAt(view, at, first, last);
      if (!figure) continue;
      found.push(figure);
      at = Math.max(at, firstTokenAt(view.doc, figure.span[1]) - 1);
    }
  }
  return found;
}

function figureAt(view: View, at: number, first: number, last: number): BareFigure | null {
  const { words, nameAt } = view;
  if (nameAt[at]! >= 0) return null;
  const low = numberAt(words, at, last);
  if (!low || isTime(view, at)) return null;
  if (at > first && (NAMING.test(words[at - 1]!) || /^[-–—./:#]$/.test(words[at - 1]!))) return null;
  const high = rangeEnd(view, at, low.last, first, last);
  const end = high?.last ?? low.last;
  if (isOfAdjective(words, end)) return null;
  const money = CURRENCY.get(words[at - 1] ?? "");
  const unit = money ? { text: money, last: end } : (unitAfter(view, end, last) ?? countedBefore(view, at, end, first));
  if (!unit) return null;
  const opening = openingOf(view, money ? at - 1 : at, first);
  const before = ` ${words.slice(opening, money ? at - 1 : at).join(" ")} `.trimStart();
  return {
    span: [view.doc.tokens[opening]!.start, view.doc.tokens[unit.last - 1]!.end],
    min: low.value,
    max: high?.value ?? low.value,
    approximate: LOOSE.test(before),
    ...(AT_LEAST.test(before) && { bound: "at-least" as const }),
    ...(AT_MOST.test(before) && { bound: "at-most" as const }),
    unit: unit.text,
  };
}

/** "a 140-metre freighter", "a 30-page report": how long something is, and not how many of them there are. "40-odd ships" are counted. */
function isOfAdjective(words: readonly string[], from: number): boolean {
  return /^[-–]$/.test(words[from] ?? "") && /^\p{L}/u.test(words[from + 1] ?? "") && !/^(?:odd|plus|some|strong)$/.test(words[from + 1]!);
}

/** "20 to 30", "between 20 and 30": the upper number. */
function rangeEnd({ words }: View, at: number, from: number, first: number, last: number): { value: number; last: number } | null {
  const joins = /^(?:to|-|–)$/.test(words[from] ?? "") || (words[from] === "and" && at > first && words[at - 1] === "between");
  const next = from + 1 < last && CURRENCY.has(words[from + 1]!) ? from + 2 : from + 1;
  const high = joins && next < last ? numberAt(words, next, last) : null;
  return high && high.value > (numberAt(words, at, last)?.value ?? 0) ? high : null;
}

/** The noun that a number counts: the first words after it up to the noun, without articles or prepositions but "of the". */
function unitAfter(view: View, from: number, last: number): { text: string; last: number } | null {
  const { words, tree, nameAt } = view;
  if (/^(?:percent|%|per)$/.test(words[from] ?? ""))
    return { text: "percent", last: from + (words[from] === "per" && words[from + 1] === "cent" ? 2 : 1) };
  let at = from;
  while (at < last && at - from < WITHIN) {
    const word = words[at]!;
    if (!/^[\p{L}-]+$/u.test(word) || PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || DETERMINERS.has(word)) return null;
    if (isTime(view, at)) return null;
    const noun = tree.upos[at] === "" ? /s$|^people$/.test(word) : tree.upos[at] === "NOUN" && tree.upos[at + 1] !== "NOUN";
    if (SHARE.test(word)) return null;
    if (noun && nameAt[at]! < 0) return { text: word, last: at + 1 };
    at++;
  }
  return null;
}

/** How many words before a number "the number of …" may begin. */
const COUNTED_WITHIN = 12;

/** "put the number of stolen files at 5,100", "the number of victims rose to 40": what was said to be counted, the noun before the number's preposition. */
function countedBefore({ words, tree }: View, at: number, end: number, first: number): { text: string; last: number } | null {
  const leads = /^(?:at|to|from|by)$/;
  let led = at - 1;
  while (led > first && at - led < 4 && !leads.test(words[led]!)) led--;
  if (!leads.test(words[led] ?? "") || led <= first) return null;
  for (let of = led - 2; of > first && at - of < COUNTED_WITHIN; of--) {
    if (words[of] !== "of" || words[of - 1] !== "number") continue;
    let noun = of + 1;
    while (noun < led && (tree.upos[noun] !== "NOUN" || tree.upos[noun + 1] === "NOUN")) noun++;
    return noun === led ? null : { text: words[noun]!, last: end };
  }
  return null;
}

/** The first of the words that bend the number: "at least", "more than". */
function openingOf({ words }: View, at: number, first: number): number {
  let opening = at;
  while (opening > first && at - opening < 3 && ABOUT.test(words[opening - 1]!)) opening--;
  while (opening < at && !LOOSE.test(`${words.slice(opening, at).join(" ")} `)) opening++;
  if (/^(?:no|not)$/.test(words[opening]!) && !/^(?:more|fewer|less)$/.test(words[opening + 1]!)) return opening + 1;
  return /^(?:an?|as|to)$/.test(words[opening]!) && opening < at && !/^as$/.test(words[opening]!) ? opening + 1 : opening;
}

function isTime(view: View, token: number): boolean {
  const { start, end } = view.doc.tokens[token]!;
  const time = timeEndingAfter(view, start);
  return time !== undefined && overlap(time.span, [start, end]);
}
