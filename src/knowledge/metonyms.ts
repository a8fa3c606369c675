import { institutionsNamed, type SeatForm } from "./institutions.ts";
import { stateNamed } from "./states.ts";

/** What a place stands for in the news: "Moscow" or "the Kremlin" for those who govern. */
export interface Metonym {
  /** ISO 3166-1 alpha-3; null where it stands for an organization of many states. */
  readonly country: string | null;
  /** In a word or two: "government", "presidency", "foreign ministry", "European Union". */
  readonly standsFor: string;
  /** What it is by itself, which is what is meant where nothing around it says otherwise. */
  readonly also: SeatForm;
}

/**
 * What a place may stand for, most telling first: seats of the tables, then a state's capital for its government. Whether it does
 * so in a sentence ("Moscow denied it", not "in Moscow") is for the sentence to say. Several answers where it stands for several.
 */
export function metonymsOf(name: string): readonly Metonym[] {
  const bare = name.replace(/^[Tt]he (?!Hague)/, "");
  const seats = institutionsNamed(bare).flatMap(({ seat, country }) => (seat ? [{ ...seat, country }] : []));
  const state = stateNamed(bare);
  return state?.form === "capital" ? [...seats, { country: state.code, standsFor: "government", also: "city" }] : seats;
}
