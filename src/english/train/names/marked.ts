/** What corpora mark as names here: persons, organizations, places, threat groups. */
export type Label = "PER" | "ORG" | "LOC" | "GROUP";

/** A name that a corpus marks. `party` is the same for names that it says mean the same, null where it does not say. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  readonly party: string | null;
}

/** A text with the names that people marked in it; offsets are UTF-16 code units. `labels` are those that were looked for. */
export interface Marked {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  /** Stretches of which the corpus does not say whether they are names. */
  readonly free?: readonly (readonly [start: number, end: number])[];
}

/** Of names that overlap, the longest; of equally long ones the first. In the order of the text. */
export function outermost(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const byLength = [...marks].sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  for (const mark of byLength) if (!kept.some(({ start, end }) => start < mark.end && mark.start < end)) kept.push(mark);
  return kept.sort((one, other) => one.start - other.start);
}
