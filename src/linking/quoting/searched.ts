import { gramsOf, type Word, wordsIn } from "../wording/index.ts";
import type { Sought } from "./sought.ts";

/** A text in which a quotation is looked for. */
export interface Searched {
  readonly text: string;
  readonly words: readonly Word[];
  /** The places where a gram of the quotation stands, in order; at most `MOST_PLACES`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Of a gram so many places are looked at: what stands a thousand times in one text says nothing of where a quotation is from. */
const MOST_PLACES = 100;

/** Lays out a text for a quotation. Linear in the text. */
export function searchedFor(text: string, sought: Sought): Searched {
  const words = wordsIn(text);
  const wanted = new Set(sought.grams);
  const places = new Map<number, number[]>();
  for (const [at, gram] of gramsOf(words.map(({ word }) => word)).entries()) {
    if (!wanted.has(gram)) continue;
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return { text, words, places };
}

/** Where a run of words stands word for word, in order: the places of its first word. Runs shorter than a gram are looked for from end to end. */
export function exactPlaces({ words, places }: Searched, run: readonly string[]): number[] {
  const [first] = gramsOf(run);
  const holds = (at: number) => at + run.length <= words.length && run.every((word, index) => words[at + index]!.word === word);
  if (first !== undefined) return (places.get(first) ?? []).filter(holds);
  const found: number[] = [];
  for (let at = 0; at < words.length && found.length < MOST_PLACES; at++) if (holds(at)) found.push(at);
  return found;
}
