import { remembered } from "../remembered.ts";
import { folded, type TellingSpeaker } from "./sketch.ts";

/** Whether two tellings name the same speaker; `open` where one of them names nobody. */
export type SpeakersTogether = "same" | "open" | "other";

/**
 * Compares who is said to speak. The same party is the same, and so is a short name ("Roe") with the full name that ends in it; but never two
 * of whom two states are told. Whoever is not named may be anybody.
 */
export function speakersTogether(one: readonly TellingSpeaker[], other: readonly TellingSpeaker[]): SpeakersTogether {
  const [here, there] = [one.filter(isNamed), other.filter(isNamed)];
  if (here.length === 0 || there.length === 0) return "open";
  return here.some((speaker) => there.some((second) => isSame(speaker, second))) ? "same" : "other";
}

const foldedName: (speaker: TellingSpeaker) => string = remembered(({ name }) => folded(name));

function isNamed({ name }: TellingSpeaker): boolean {
  return name !== "";
}

function isSame(one: TellingSpeaker, other: TellingSpeaker): boolean {
  if (one.owner !== undefined && other.owner !== undefined && one.owner !== other.owner) return false;
  if (one.party !== null && other.party !== null) return one.party === other.party;
  const [short, full] = [foldedName(one), foldedName(other)].sort((first, second) => first.length - second.length) as [string, string];
  return short !== "" && (short === full || full.endsWith(` ${short}`));
}
