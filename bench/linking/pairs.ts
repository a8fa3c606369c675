/** A thing with the cluster that it was put in, and the one that it belongs to; null where it belongs with no other. */
export interface Put {
  readonly cluster: string;
  readonly belongs: string | null;
}

/** Precision and recall over pairs of things: which pairs were put together, and which belong so. Null where there are none. */
export interface PairFigures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly together: number;
  readonly belonging: number;
}

/** Counts by sizes, so that no pair is looked at. */
export function pairFigures(things: readonly Put[]): PairFigures {
  const pairs = (keys: readonly string[]) =>
    [...Map.groupBy(keys, (key) => key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const known = things.filter(({ belongs }) => belongs !== null);
  const together = pairs(things.map(({ cluster }) => cluster));
  const belonging = pairs(known.map(({ belongs }) => belongs!));
  const right = pairs(known.map(({ cluster, belongs }) => JSON.stringify([cluster, belongs])));
  return {
    ...{ precision: together > 0 ? right / together : null, recall: belonging > 0 ? right / belonging : null },
    ...{ together, belonging },
  };
}
