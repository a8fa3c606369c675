/** An arc over the words of a sentence: from a head to what hangs on it, both as places in the sentence. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly relation: string;
}

/** How high each arc stands so that none crosses the top of one that it spans: one more than the highest arc within it. */
export function levels(arcs: readonly Arc[]): number[] {
  const left = ({ from, to }: Arc) => Math.min(from, to);
  const right = ({ from, to }: Arc) => Math.max(from, to);
  const level = new Array<number>(arcs.length).fill(1);
  const byLength = [...arcs.keys()].sort((one, other) => length(arcs[one]!) - length(arcs[other]!) || one - other);
  for (const [rank, outer] of byLength.entries())
    for (const inner of byLength.slice(0, rank))
      if (left(arcs[inner]!) >= left(arcs[outer]!) && right(arcs[inner]!) <= right(arcs[outer]!))
        level[outer] = Math.max(level[outer]!, level[inner]! + 1);
  return level;
}

const length = ({ from, to }: Arc) => Math.abs(to - from);
