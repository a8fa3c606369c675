/** A party that a short or bare name may mean, with its hints (`knownBy`). */
export interface Namesake {
  readonly id: string;
  readonly hints: readonly string[];
}

/** So many of one name are looked at; of more a name says nothing. */
export const MOST_NAMESAKES = 20;

/** Hints that tell of an office somebody holds. */
const OFFICE = "office ";

/**
 * Whom a name means that several may be known by: the only one; else the only one who is told to hold every office that is told of the name; else
 * nobody. `hints` are those of the name.
 */
export function meantAmong(hints: readonly string[], known: readonly Namesake[]): string | null {
  if (known.length === 1) return known[0]!.id;
  const offices = hints.filter((hint) => hint.startsWith(OFFICE));
  if (offices.length === 0 || known.length > MOST_NAMESAKES) return null;
  const holding = known.filter(({ hints: theirs }) => offices.every((office) => theirs.includes(office)));
  return holding.length === 1 ? holding[0]!.id : null;
}
