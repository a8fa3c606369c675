import { isGivenName, organizationNamed, stateNamed, threatGroupsNamed } from "../../knowledge/index.ts";
import type { Sentence } from "../doc.ts";
import type { Evidence } from "./evidence.ts";
import { OF_HEADS, TOPICS } from "./lexicon/organizations.ts";
import { isSyllableName } from "./lexicon/syllables.ts";
import { HEADED, TITLE_HEADS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import { CALENDAR, GROUP_NOUNS, NEVER_ALONE, NEVER_NAMES, PARTICLES } from "./lexicon/words.ts";
import { isCapital, type NameView, phrase, touches } from "./view.ts";

/** A range of tokens, `first` inclusive and `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The sequences of capitalised words of a sentence, with the small words that join them ("Ministry of Digital Affairs"). */
export function capitalRuns(view: NameView, { first, last }: Sentence, evidence: Evidence): Run[] {
  const runs: Run[] = [];
  let at = first;
  while (at < last) {
    if (!begins(view, at, evidence)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = goesOn(view, at, end, last); next > end; next = goesOn(view, at, end, last)) end = next;
    runs.push({ first: at, last: end });
    at = end;
  }
  return runs;
}

function begins(view: NameView, at: number, evidence: Evidence): boolean {
  const word = view.words[at]!;
  if (/^al|^el/.test(word) && view.words[at + 1] === "-" && isCapital(view.shapes[at + 2]) && touches(view, at)) return true;
  if (word === "The" && beginsWithThe(view, at)) return true;
  if (!isCapital(view.shapes[at]) || NEVER_NAMES.has(word) || CALENDAR.has(word)) return false;
  if (NEVER_ALONE.has(word) && !isCapital(view.shapes[at + 1])) return false;
  if (/^\p{L}$/u.test(word) && !isCapital(view.shapes[at + 1])) return false;
  if (view.shapes[at] === "initial" && !isCapital(view.shapes[at + 1])) return false;
  return !(view.opens[at] && (isTrade(view, at) || isOrdinary(view, at, evidence)));
}

/** "Ransom gang NightLatch said": what a gang that is named behind it does for a living. */
function isTrade({ lower, shapes }: NameView, at: number): boolean {
  return (
    /^(?:ransom|extortion|hacking|cyber-?crime|crime|espionage|criminal|spy|phishing|hacktivist)$/.test(lower[at]!) &&
    GROUP_NOUNS.has(lower[at + 1]!) &&
    isCapital(shapes[at + 2])
  );
}

/** A large "The" inside a sentence is part of the name; at its start only where a table has it so: The Hill. */
function beginsWithThe(view: NameView, at: number): boolean {
  if (!isCapital(view.shapes[at + 1]) || CALENDAR.has(view.words[at + 1]!)) return false;
  return !view.opens[at] || organizationNamed(phrase(view, at, at + 2)) !== null;
}

/** A word at a sentence's start that the text elsewhere writes small: no name, nor the beginning of one, unless titles and institutions begin so. */
function isOrdinary(view: NameView, at: number, { small, capital }: Evidence): boolean {
  const word = view.words[at]!;
  if (!small.has(view.lower[at]!) || capital.has(word) || stateNamed(word) !== null) return false;
  if (!isCapital(view.shapes[at + 1])) return true;
  return (
    !isGivenName(word) &&
    !TITLE_MODIFIERS.has(view.lower[at]!) &&
    !TITLE_HEADS.has(view.lower[at]!) &&
    !TOPICS.has(word) &&
    !OF_HEADS.has(word)
  );
}

/** The end of the run when it takes the next word or words too, or `end` where it stops. */
function goesOn(view: NameView, first: number, end: number, last: number): number {
  if (end >= last) return end;
  const word = view.words[end]!;
  const next = end + 1 < last ? end + 1 : -1;
  if (isCapital(view.shapes[end])) return CALENDAR.has(word) || NEVER_NAMES.has(word) ? end : end + 1;
  if (word === "-" && next !== -1 && touches(view, end - 1) && touches(view, end)) return hyphened(view, first, end, last);
  if (word === "&" && next !== -1 && isCapital(view.shapes[next])) return next + 1;
  if (/^[''’]$/.test(word) || next === -1) return end;
  if (word === "," && /^(?:Inc|Ltd|LLC|Jr|Sr)\.?$/.test(view.words[next]!)) return next + 1;
  if (PARTICLES.has(word)) return throughParticles(view, end, last);
  if (word === "of" || word === "for" || word === "on") return afterOf(view, first, end, last);
  if (word === "and" && TOPICS.has(view.words[end - 1]!) && TOPICS.has(view.words[next]!)) return next + 1;
  if (
    view.shapes[end] === "number" &&
    (/^(?:Unit|Group|Bureau|APT|FIN|Storm|UNC|Directorate|Flight|Order|Resolution|Directive|Amendment)$/.test(view.words[end - 1]!) ||
      threatGroupsNamed(phrase(view, first, end + 1)).length > 0)
  )
    return end + 1;
  return end;
}

/** Hyphens inside a name: Storm-0558, Jean-Luc, al-Oru, Ji-hoon; not the one between two parties (Roe-Tal talks) or before a small word (Varenia-linked). */
function hyphened(view: NameView, first: number, end: number, last: number): number {
  const next = end + 1;
  const before = view.words[end - 1]!;
  const shape = view.shapes[next];
  if (shape === "number") return next + 1;
  if (isSyllableName(before, view.words[next]!)) return next + 1;
  if (!isCapital(shape)) return end;
  if (/^(?:al|el)$/i.test(before) || isGivenName(before)) return next + 1;
  if (/^(?:APT|UAC|CL|TA|TEMP)$/.test(before)) return next + 1;
  if (end - 1 > first && isGivenName(view.words[first]!) && next < last) return next + 1;
  return end;
}

function throughParticles(view: NameView, end: number, last: number): number {
  let at = end;
  while (at < last && at - end < 3 && PARTICLES.has(view.words[at]!)) at++;
  if (view.words[at] === "-") at++;
  return at < last && isCapital(view.shapes[at]) && !NEVER_NAMES.has(view.words[at]!) ? at + 1 : end;
}

function afterOf(view: NameView, first: number, end: number, last: number): number {
  const heads = view.words.slice(first, end);
  if (!heads.some((word) => OF_HEADS.has(word))) return end;
  const isOffice = HEADED.has(view.words[end - 1]!) && heads.includes("Head");
  if (view.words[end] === "of" && !isOffice && !OF_HEADS.has(view.words[end - 1]!)) return end;
  if (
    view.words[end] === "on" &&
    (end - first > 1 || !/^(?:Commission|Committee|Council|Center|Centre|Institute|Panel)$/.test(view.words[end - 1]!))
  )
    return end;
  const the = view.words[end + 1] === "the" ? 1 : 0;
  const at = end + 1 + the;
  return at < last && isCapital(view.shapes[at]) && !NEVER_NAMES.has(view.words[at]!) && !CALENDAR.has(view.words[at]!) ? at + 1 : end;
}
