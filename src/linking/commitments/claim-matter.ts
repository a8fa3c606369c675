import type { Act } from "../../record/acts.ts";
import { type Deed, type Matter, matterOf } from "../matter/index.ts";
import type { Claim } from "./claim.ts";

/** Kept while the claim is: one that is laid beside hundreds of others is looked at once. */
const KNOWN = new WeakMap<Claim, Matter>();

/** What a claim is about. */
export function matterOfClaim(claim: Claim): Matter {
  const known = KNOWN.get(claim) ?? withYears(claim);
  KNOWN.set(claim, known);
  return known;
}

/** Kinds of deeds that nobody owns to: who is said to have done one of these is blamed for it. */
const BLAMED: ReadonlySet<Deed> = new Set<Deed>([
  ...(["meddling", "hacking", "spying", "theft", "attack", "jamming", "leaking", "falsehood", "extortion", "shelter"] as const),
]);

/** Acts that blame by themselves whom they name as the doer: of what, no table need know. */
export const BLAMING: ReadonlySet<Act> = new Set<Act>(["attribution", "accusation", "charge"]);

/**
 * To whom a claim that blames lays what it speaks of, whatever that is: those who do it, not those who say it themselves. Where no state does it, whoever is said to stand
 * behind those who do, too: "the group acts on the instructions of the State Information Service of Varenia" is laid to Varenia. None where its act does not blame.
 */
export function laidTo({ act, speakers, actors, behind }: Claim): readonly string[] {
  if (!BLAMING.has(act)) return [];
  const doing = actors.filter((side) => !speakers.includes(side));
  return doing.some((side) => side.startsWith("state ")) ? doing : [...doing, ...behind.filter((side) => !speakers.includes(side))];
}

/** Whom a claim blames for a deed for which one is blamed: not those who say it themselves. None where it names no such deed. */
export function blamedBy(claim: Claim): readonly string[] {
  const others = BLAMING.has(claim.act) ? laidTo(claim) : claim.actors.filter((side) => !claim.speakers.includes(side));
  return others.length > 0 && blames(matterOfClaim(claim)) ? others : [];
}

/** Whether a deed is told for which one is blamed. */
export function blames({ deeds }: Matter): boolean {
  return [...deeds.keys()].some((deed) => BLAMED.has(deed));
}

/** "This year" and "last year" are years, too, where the day is known. */
function withYears({ words, day }: Claim): Matter {
  const matter = matterOf(words);
  const meant = /\b(this|last) year\b/i.exec(words)?.[1]?.toLowerCase();
  if (meant === undefined || day === null) return matter;
  const year = Number(day.slice(0, 4)) - (meant === "last" ? 1 : 0);
  return { ...matter, years: [...new Set([...matter.years, year])] };
}
