import type { Bound, CommitmentSketch } from "../../../linking/index.ts";

/** What tellings of one commitment say together: whom it binds, to whom it was given, what it leaves out, since when and until when. The words are the first's. */
export function boundOf(sketches: readonly CommitmentSketch[]): Bound {
  const given = sketches.filter(({ given: how }) => how !== "denied");
  const [first] = given.length > 0 ? given : sketches;
  const all = (of: (sketch: CommitmentSketch) => readonly string[]) => [...new Set(given.flatMap(of))].sort();
  const by = all((sketch) => sketch.by);
  return {
    ...{ by: by.length > 0 ? by : first!.by, to: all((sketch) => sketch.to) },
    named: all((sketch) => sketch.named).filter((side) => !by.includes(side)),
    ...{ words: first!.words, polarity: first!.polarity, exclusions: all((sketch) => sketch.exclusions) },
    tentative: given.length > 0 && given.every(({ tentative }) => tentative),
    made: earliest(sketches.map((sketch) => (isOnlyTakenBack(sketch) ? sketch.made : (sketch.made ?? sketch.published)))),
    until: earliest(sketches.map(({ until }) => until)),
  };
}

/** Whether an article tells of a commitment only that it was taken back: when it was given is then not known. */
function isOnlyTakenBack({ shown: { steps } }: CommitmentSketch): boolean {
  return steps.length > 0 && steps.every(({ kind }) => kind === "withdrawn");
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
