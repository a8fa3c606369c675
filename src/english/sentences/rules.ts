import { abbreviation } from "../tokens/abbreviations.ts";
import { beginsSentence } from "../tokens/starters.ts";
import { LONGEST_SENTENCE, type Scene } from "./scene.ts";
import { SPEECH_VERBS } from "./verbs.ts";

/** How far after `?"` the verb of saying may stand, in tokens: `"Is it so?" Deputy Minister Ann Roe asked.` */
const VERB_WITHIN = 7;

const ENDER = /^(?:[.!?…]+|[!?.]+…|\[(?:\.{3}|…)\])$/;
const CLOSER = /^[)\]}]$/;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** Where sentences end in a paragraph by rules alone: each as the index after its last token. */
export function* ruledEnds(scene: Scene): Generator<number> {
  const { words } = scene;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const end = endsAt(scene, at, from);
    if (end === -1 && at + 1 - from < LONGEST_SENTENCE) continue;
    from = Math.min(words.length, end === -1 ? at + 1 : end);
    at = from - 1;
    yield from;
  }
  if (from < words.length) yield words.length;
}

/** The index after the sentence that began at `from` and ends with the token `at` and the closing marks after it, or -1. */
export function endsAt(scene: Scene, at: number, from: number): number {
  const word = scene.words[at]!;
  const last = word.charCodeAt(word.length - 1);
  // No letter or digit ends a sentence.
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90) || (last >= 48 && last <= 57)) return -1;
  const ender = ENDER.test(word);
  const short = !ender && word.length > 1 && word.endsWith(".");
  if (!short && !ender) return -1;
  const next = afterNote(scene, afterClosers(scene, at + 1));
  if (next >= scene.words.length) return next;
  const enclosed = next > at + 1;
  if (short && !enclosed) return shortEnds(scene, at, next) ? next : -1;
  return goesOn(scene, at, next, from, enclosed) ? -1 : next;
}

function afterClosers({ words, closes, opens }: Scene, index: number): number {
  let next = index;
  while (
    next < words.length &&
    !opens(next) &&
    (closes(next) || CLOSER.test(words[next]!) || ENDER.test(words[next]!) || isLooseMark(words[next]!))
  )
    next++;
  return next;
}

/** "It holds. 4 The others": the number of a note belongs to what stands before it. */
function afterNote({ words }: Scene, index: number): number {
  return /^\p{Nd}{1,2}$/u.test(words[index] ?? "") && beginsSentence(words[index + 1] ?? "") ? index + 1 : index;
}

/** A mark that no quotation claims: it is taken to belong to what stands before it. */
const isLooseMark = (word: string) => /^(?:["”’»]|''|’’)$/.test(word);

/** Whether the sentence goes on although a stop, and perhaps closing marks, stand there. Each reason is a rule. */
function goesOn(scene: Scene, at: number, next: number, from: number, enclosed: boolean): boolean {
  const { words } = scene;
  const stop = words[at]!;
  const follows = words[next]!;
  if (/^[,;:%)\]]$/.test(follows)) return true;
  if (enclosed && (LOWER.test(follows) || /^[—–-]/.test(follows))) return true;
  if (enclosed && isAskedOrCalled(scene, at, next)) return true;
  if (/^(?:\.{2,}|…|\[)/.test(stop)) return LOWER.test(follows);
  if (isNameWithMark(scene, at, next, from)) return true;
  if (/^[!?]+$/.test(stop)) return false;
  // "1. The first point": the number belongs to what it counts.
  if (stop === "." && at === from + 1 && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(words[from]!)) return true;
  // "(b. April 2031)"
  if (stop === "." && /^[(;]$/.test(words[at - 2] ?? "") && /^\p{Ll}{1,3}$/u.test(words[at - 1]!)) return true;
  // A small letter after a short word without vowels: an abbreviation that no list knows.
  return stop === "." && LOWER.test(follows) && !/[aeiouy\p{N}]/iu.test(words[at - 1] ?? "");
}

/** `"Is it so?" asked Tal`: the mark ends what was said, not the sentence that tells of it. `at` is the mark's token, `next` the one after the closing marks. */
export function isAskedOrCalled({ words }: Scene, at: number, next: number): boolean {
  if (!/[?!]/.test(words[at]!)) return false;
  for (let index = next; index < Math.min(words.length, next + VERB_WITHIN); index++) {
    if (SPEECH_VERBS.has(words[index]!.toLowerCase())) return true;
    if (!/^[\p{L}'’.-]+$/u.test(words[index]!)) return false;
  }
  return false;
}

/** "The firm Yahai! said so": a mark inside a name, told by the small letter after it. */
export function isNameWithMark({ words }: Scene, at: number, next: number, from: number): boolean {
  return /^[!?]+$/.test(words[at]!) && LOWER.test(words[next]!) && CAPITAL.test(words[at - 1] ?? "") && at - from > 1;
}

/** Whether the period of an abbreviation ends the sentence too. */
function shortEnds(scene: Scene, at: number, next: number): boolean {
  const { words } = scene;
  const kind = abbreviation(words[at]!.slice(0, -1));
  const follows = words[next]!;
  if (kind === "title" || kind === "leading" || /^(?:\p{Lu}|\p{Nd}{1,3})\.$/u.test(words[at]!)) return false;
  const starts = scene.opens(next) ? (words[next + 1] ?? "") : follows;
  if (scene.opens(next)) return CAPITAL.test(starts);
  if (/^[ap]\.m\.?$/i.test(words[at]!)) return CAPITAL.test(starts) && !DAY_OR_ZONE.test(starts);
  return beginsSentence(starts) && !/^No$/.test(starts);
}

/** What follows a time of day inside its sentence. */
const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[ECMPB]S?|[ECMP]D|GM|UT|CE)T|UTC|Eastern|Pacific|Central|London|Local|January|February|March|April|May|June|July|August|September|October|November|December)$/;
