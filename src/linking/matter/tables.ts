import type { DEEDS, OBJECTS } from "./words.ts";

export type Deed = keyof typeof DEEDS;
export type Thing = keyof typeof OBJECTS;

/** Deeds that often are one and the same told in other words, or a part of one another: of these it cannot be said that they are two. */
export const NEAR: readonly (readonly [Deed, Deed])[] = [
  ["meddling", "falsehood"],
  ["meddling", "leaking"],
  ["meddling", "hacking"],
  ["hacking", "spying"],
  ["hacking", "theft"],
  ["hacking", "attack"],
  ["hacking", "leaking"],
  ["hacking", "extortion"],
  ["spying", "theft"],
  ["theft", "leaking"],
  ["theft", "extortion"],
  ["falsehood", "leaking"],
  ["attack", "extortion"],
  ["attack", "jamming"],
  ["talks", "sharing"],
];

/** What is a kind of what: who speaks of the wider speaks of it too, though not of it alone. */
export const WIDER: readonly (readonly [wider: Thing, narrower: Thing])[] = [
  ["internal affairs", "vote"],
  ["infrastructure", "power"],
  ["infrastructure", "water"],
  ["infrastructure", "transport"],
  ["infrastructure", "telecoms"],
  ["infrastructure", "health"],
  ["infrastructure", "satellites"],
  ["infrastructure", "finance"],
  ["companies", "finance"],
];

/** Kinds of votes: who speaks of the one does not speak of the other. */
export const VOTES: readonly (readonly [string, RegExp])[] = [
  ["presidential", /\bpresident(?:ial|['’]s) (?:general )?(?:elections?|votes?|race|polls?|campaigns?)\b/i],
  ["parliamentary", /\b(?:(?:parliamentary|legislative|congressional|senate) (?:elections?|votes?|races?|polls?)|midterms?)\b/i],
  ["local", /\b(?:local|municipal|mayoral|gubernatorial|provincial|regional) (?:elections?|votes?|races?|polls?)\b/i],
  ["referendum", /\b(?:referendum|plebiscite)/i],
  ["primary", /\bprimar(?:y elections?|ies)\b/i],
];
