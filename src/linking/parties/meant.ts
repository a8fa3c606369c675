import { asksWithInitial } from "./link.ts";
import { tellsWho } from "./offices.ts";

/** A party that a short or bare name may mean, with its hints (`knownBy`). */
export interface Namesake {
  readonly id: string;
  readonly hints: readonly string[];
}

/** So many of one name are looked at; of more a name says nothing. */
export const MOST_NAMESAKES = 20;

/** Hints that tell of an office somebody holds, and of a whole name. */
const OFFICE = "office ";
const NAME = "name ";

/**
 * Whom a name means that several may be known by: the only one; else the one who is told to hold all the offices told of the name that any of the others
 * holds, and more of them than each; else nobody. `hints` are those of the name, `asks` what it asks for: a name with an initial means only whom it shares an
 * office with that few hold, or every word.
 */
export function meantAmong(hints: readonly string[], known: readonly Namesake[], asks = ""): string | null {
  if (asksWithInitial(asks)) return meantAmong(hints, sharing(hints, known));
  if (known.length === 1) return known[0]!.id;
  if (known.length > MOST_NAMESAKES) return null;
  const offices = hints.filter((hint) => hint.startsWith(OFFICE));
  const holding = known.map(({ id, hints: theirs }) => ({ id, held: new Set(offices.filter((office) => theirs.includes(office))) }));
  const meant = holding.find((one) =>
    holding.every((other) => one === other || (one.held.size > other.held.size && other.held.isSubsetOf(one.held))),
  );
  return meant?.id ?? null;
}

/** Of those who share a name but for an initial the ones that have the very same; where there is none, those with an office in common. */
function sharing(hints: readonly string[], known: readonly Namesake[]): readonly Namesake[] {
  const both = (of: string, { hints: theirs }: Namesake) => hints.filter((hint) => hint.startsWith(of) && theirs.includes(hint));
  const same = known.filter((one) => both(NAME, one).length > 0);
  return same.length > 0 ? same : known.filter((one) => both(OFFICE, one).some((hint) => tellsWho(hint.slice(hint.indexOf(" | ") + 3))));
}
