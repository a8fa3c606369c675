import { matcherOf, wordsOf } from "./matcher.ts";
import { type Deed, NEAR, type Thing, VOTES, WIDER } from "./tables.ts";
import { DEEDS, OBJECTS } from "./words.ts";

/** What words are about, each with the words that say so. */
export interface Matter {
  readonly deeds: ReadonlyMap<Deed, string>;
  readonly things: ReadonlyMap<Thing, string>;
  /** The kinds of votes that are told apart. */
  readonly votes: ReadonlyMap<string, string>;
  readonly years: readonly number[];
}

/** How much of a statement is looked at, in UTF-16 code units: what it is about shows early. */
const LOOKED_AT = 1_500;

const deedsIn = matcherOf(DEEDS);
const thingsIn = matcherOf(OBJECTS);

/** All kinds of deeds, and of what they are done to. */
export const DEED_NAMES = Object.keys(DEEDS) as readonly Deed[];
export const THING_NAMES = Object.keys(OBJECTS) as readonly Thing[];

/** How many texts are remembered with what they are about: what is laid beside one commitment is soon laid beside the next. */
const REMEMBERED = 4_000;

const known = new Map<string, Matter>();

/** What words are about: kinds of deeds and of what they are done to, by tables; the same for every state and party. Linear in the words. */
export function matterOf(words: string): Matter {
  const text = words.slice(0, LOOKED_AT);
  const before = known.get(text);
  if (before) return before;
  if (known.size === REMEMBERED) known.clear();
  const told = wordsOf(text);
  const matter = {
    ...{ deeds: deedsIn(text, told), things: thingsIn(text, told), votes: votesIn(text) },
    years: [...new Set((text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number))],
  };
  known.set(text, matter);
  return matter;
}

/** Whether two deeds may be one told in other words. */
export function areNear(one: Deed, other: Deed): boolean {
  return NEAR.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** How a thing that was spoken of stands to another: the same, a kind of it, or what it is a kind of; null where they have nothing to do with each other. */
export function thingsMeet(one: Thing, other: Thing): "same" | "narrower" | "wider" | null {
  if (one === other) return "same";
  if (WIDER.some(([wider, narrower]) => wider === other && narrower === one)) return "narrower";
  return WIDER.some(([wider, narrower]) => wider === one && narrower === other) ? "wider" : null;
}

function votesIn(text: string): ReadonlyMap<string, string> {
  return new Map(VOTES.flatMap(([kind, form]) => Array.from(form.exec(text) ?? [], (words) => [kind, words] as const)));
}
