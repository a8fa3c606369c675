import { remembered } from "../remembered.ts";
import { folded, type TellingSpeaker } from "./sketch.ts";

/** Whether two tellings name the same speaker; `open` where one of them names nobody. */
export type SpeakersTogether = "same" | "open" | "other";

/**
 * Compares who is said to speak. The same party is the same, and so is a short name ("Roe") with the full name that ends in it; but never two
 * of whom two states are told. Whoever is not named may be anybody.
 */
export function speakersTogether(one: readonly TellingSpeaker[], other: readonly TellingSpeaker[]): SpeakersTogether {
  const [here, there] = [named(one), named(other)];
  if (here.length === 0 || there.length === 0) return "open";
  return here.some((speaker) => there.some((second) => isSame(speaker, second))) ? "same" : "other";
}

const foldedName: (speaker: TellingSpeaker) => string = remembered(({ name }) => folded(name));

/** Those who are named: mostly all of them. */
function named(speakers: readonly TellingSpeaker[]): readonly TellingSpeaker[] {
  return speakers.every(isNamed) ? speakers : speakers.filter(isNamed);
}

function isNamed({ name }: TellingSpeaker): boolean {
  return name !== "";
}

function isSame(one: TellingSpeaker, other: TellingSpeaker): boolean {
  if (one.owner !== undefined && other.owner !== undefined && one.owner !== other.owner) return false;
  if (one.party !== null && other.party !== null) return one.party === other.party;
  const [here, there] = [foldedName(one), foldedName(other)];
  const [short, full] = here.length <= there.length ? [here, there] : [there, here];
  return short !== "" && (short === full || full.endsWith(` ${short}`));
}
