/** Seconds that one run of `work` takes on average, run at least once and until `atLeast` seconds have gone by. */
export function secondsARun(atLeast: number, work: () => void): number {
  const started = performance.now();
  let runs = 0;
  let seconds = 0;
  do {
    work();
    runs++;
    seconds = (performance.now() - started) / 1000;
  } while (seconds < atLeast);
  return seconds / runs;
}

/** The value in the middle. Expects one value or more. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
