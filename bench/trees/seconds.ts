/** How long something is timed, in milliseconds, after one round to warm up. */
const TIMED = 2000;

/** How many seconds one round takes. */
export function secondsOf(run: () => void): number {
  run();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < TIMED) {
    run();
    rounds++;
  }
  return (performance.now() - start) / 1000 / rounds;
}
