import type { Act } from "../../record/acts.ts";
import { sha256 } from "../../record/id.ts";
import { daysSince } from "../days.ts";
import { type LinkNode, UNRANKED } from "../node.ts";
import { gramsOf, isTelling, winnowed, wordsIn } from "../wording/index.ts";

/** A speaker as telling compares him: the party over articles, of a person under the full name alone; null where there is none, and for short names. */
export interface TellingSpeaker {
  readonly party: string | null;
  /** Of a person the state, where it is told. */
  readonly owner?: string;
  /** Empty where nobody is named. */
  readonly name: string;
}

/** What is looked at of a statement to find where else it is told. */
export interface Told {
  readonly id: string;
  /** The article's hash. */
  readonly capture: string;
  /** The pieces of the content, as they stand in the article. */
  readonly content: readonly string[];
  readonly speakers: readonly TellingSpeaker[];
  readonly act: Act;
  /** `2031-04-09`: when it was said, else published; null where that is not known. */
  readonly day: string | null;
  /** Whether the article says on which day it was said. */
  readonly dated: boolean;
  /** The words that name those it was said to. */
  readonly addressees: readonly string[];
  /** The outlet that its own chain begins with, as `outletKey` writes it; null where that is the article's own or not known. */
  readonly outlet: string | null;
  /** Whether its chain rests on somebody who is not named, or nobody is named at all. */
  readonly unnamedOnly: boolean;
}

/** What two statements are compared by. `words` are folded and joined by blanks, with `GAP` where something is left out between them. */
export interface TellingSketch {
  readonly words: string;
  /** A hash of all words, where not all of them are in `words`. */
  readonly whole: string | null;
  readonly capture: string;
  readonly speakers: readonly TellingSpeaker[];
  readonly act: Act;
  readonly day: string | null;
  readonly dated: boolean;
  readonly to: string;
  readonly outlet: string | null;
  readonly unnamedOnly: boolean;
}

/** Stands in a wording for what was left out. */
export const GAP = "…";

/** How much of a statement is compared: what fits into a sketch. Statements longer than that are told in other words, or are the same from the start. */
const LONGEST = { words: 220, letters: 1200, name: 60, speakers: 6 };

/** The most pieces of wording by which a statement is found; the rest of a node's keys are for days. */
const MOST_GRAMS = 16;

/** In which stretches of days one speaker's statements are laid beside each other, to find one told in other words. Each day is in two of them. */
const DAYS = 4;

/** The most parties, and the most last words of names, whose days are keys: a short name is found beside the full one. */
const MOST_PARTIES = 4;

/** Makes a statement ready to be found wherever it is told; null where it has no words. */
export function tellingNode(told: Told): LinkNode<TellingSketch> | null {
  const pieces = told.content.flatMap(piecesOf);
  const words = pieces.flat();
  if (words.length === 0) return null;
  const sketch: TellingSketch = {
    ...shortened(pieces),
    ...{ capture: told.capture.slice(0, 16), act: told.act, day: told.day, dated: told.dated },
    speakers: told.speakers.slice(0, LONGEST.speakers).map((speaker) => ({ ...speaker, name: speaker.name.slice(0, LONGEST.name) })),
    to: told.addressees.map(folded).join(" ").slice(0, LONGEST.name),
    ...{ outlet: told.outlet?.slice(0, LONGEST.name) ?? null, unnamedOnly: told.unnamedOnly },
  };
  const rank = `${told.day ?? UNRANKED} ${told.id}`;
  return { id: told.id, rank, keys: [...new Set([...gramKeys(words), ...dayKeys(told, words)])], sketch };
}

/** The words of a text, folded and joined by blanks. */
export function folded(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(" ");
}

/** A text cut where dots say that something was left out. */
function piecesOf(text: string): string[][] {
  return text
    .split(/\.{3,}|…/)
    .map((piece) => wordsIn(piece).map(({ word }) => word))
    .filter((piece) => piece.length > 0);
}

/** The words as a sketch holds them, and a hash of all where these are not all. */
function shortened(pieces: readonly (readonly string[])[]): Pick<TellingSketch, "words" | "whole"> {
  const all = pieces.flatMap((piece, index) => (index === 0 ? piece : [GAP, ...piece]));
  let letters = 0;
  let kept = 0;
  while (kept < all.length && kept < LONGEST.words && letters < LONGEST.letters) letters += all[kept++]!.length + 1;
  return { words: all.slice(0, kept).join(" "), whole: kept < all.length ? sha256(all.join(" ")).slice(0, 16) : null };
}

/** Runs of words, as few as stand for all of them; those without a word that says something by itself stand in every text. */
function gramKeys(words: readonly string[]): string[] {
  const some = words.slice(0, LONGEST.words);
  const grams = gramsOf(some);
  const says = some.map(isTelling);
  for (let window = 1; ; window++) {
    const chosen = winnowed(grams, window).filter((at) => says[at] || says[at + 1] || says[at + 2]);
    if (chosen.length <= MOST_GRAMS) return chosen.map((at) => `g ${grams[at]}`);
  }
}

/** Who spoke about when; and, for words too few to be found by, all of them with their day. */
function dayKeys({ speakers, day }: Told, words: readonly string[]): string[] {
  if (day === null) return [];
  const stretch = Math.floor(daysSince(day) / DAYS);
  const parties = [...new Set(speakers.flatMap(({ party }) => party ?? []))].slice(0, MOST_PARTIES).map((party) => `p ${party}`);
  const surnames = [...new Set(speakers.flatMap(({ name }) => folded(name).split(" ").at(-1) || []))]
    .slice(0, MOST_PARTIES)
    .map((name) => `n ${name}`);
  const spoken = [...parties, ...surnames].flatMap((who) => [`${who} ${stretch}`, `${who} ${stretch + 1}`]);
  return words.length < 8 ? [...spoken, `w ${words.join(" ")} ${day}`] : spoken;
}
