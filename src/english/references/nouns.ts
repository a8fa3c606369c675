import { TITLE_HEADS } from "../names/lexicon/titles.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What kind of party a definite noun can mean. */
export type NounKind = "person" | "organization" | "state" | "group" | "place" | "document" | "event";

/** Nouns for one person that are no posts. In small letters. */
const PEOPLE = set(
  "man woman boy girl father mother son daughter brother sister wife husband actor actress singer artist writer poet player victim suspect defendant plaintiff patient student teacher doctor veteran pilot driver soldier hacker billionaire " +
    "businessman businesswoman democrat republican politician statesman incumbent politico star athlete coach winner laureate photographer musician composer philosopher mathematician physicist biologist chemist inventor",
);

const ORGANIZATIONS = set(
  "ministry department agency company firm bank commission committee council bureau office party parliament court treasury police army military navy service union alliance campaign organization organisation institute university center centre newspaper " +
    "paper outlet network broadcaster magazine station vendor consulate embassy mission presidency cabinet senate house congress board foundation association federation team administration directorate authority utility operator laboratory lab school " +
    "college museum corporation manufacturer airline publisher band club nonprofit charity startup watchdog regulator maker giant conglomerate church hospital",
);

const STATES = set("country nation state kingdom republic government regime territory");

const GROUPS = set("group gang crew collective outfit actor");

const PLACES = set(
  "city town village island region province county capital district area neighborhood neighbourhood river lake mountain site park building port airport",
);

const DOCUMENTS = set("report bill indictment treaty agreement pact order resolution memo document letter complaint lawsuit law act");

const EVENTS = set("summit conference election war meeting operation campaign festival tournament vote referendum hearing");

/** The kinds of party that a noun in small letters can mean; empty where it means none that is looked for. */
export function nounKinds(noun: string): readonly NounKind[] {
  const kinds: NounKind[] = [];
  if (TITLE_HEADS.has(noun) || PEOPLE.has(noun) || /^\d{1,3}-year-old$/.test(noun)) kinds.push("person");
  if (ORGANIZATIONS.has(noun)) kinds.push("organization");
  if (STATES.has(noun)) kinds.push("state");
  if (GROUPS.has(noun)) kinds.push("group");
  if (PLACES.has(noun)) kinds.push("place");
  if (DOCUMENTS.has(noun)) kinds.push("document");
  if (EVENTS.has(noun)) kinds.push("event");
  return kinds;
}
