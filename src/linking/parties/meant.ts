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
 * Whom a name means that several may be known by: the only one; else the one who is told to hold all the offices told of the name that any of the others
 * holds, and more of them than each; else nobody. `hints` are those of the name.
 */
export function meantAmong(hints: readonly string[], known: readonly Namesake[]): string | null {
  if (known.length === 1) return known[0]!.id;
  if (known.length > MOST_NAMESAKES) return null;
  const offices = hints.filter((hint) => hint.startsWith(OFFICE));
  const holding = known.map(({ id, hints: theirs }) => ({ id, held: new Set(offices.filter((office) => theirs.includes(office))) }));
  const meant = holding.find((one) =>
    holding.every((other) => one === other || (one.held.size > other.held.size && other.held.isSubsetOf(one.held))),
  );
  return meant?.id ?? null;
}
