/** The curve of the net's units: from -1 to 1, without an exponential, so that every machine gives the same. */
export const curve = (x: number): number => x / Math.sqrt(1 + x * x);

/** Its slope where it has the value `y`. */
export function slope(y: number): number {
  const left = 1 - y * y;
  return left > 0 ? left * Math.sqrt(left) : 0;
}

/** How many parts of one half `exponent` reduces to. */
const LN2 = Math.LN2;
const TERMS = 13;

/** e to the power of x, for x of 0 or less, by its series: the same on every machine, unlike `Math.exp`. */
export function exponent(x: number): number {
  if (x < -60) return 0;
  const halvings = Math.floor(-x / LN2);
  const rest = x + halvings * LN2;
  let sum = 1;
  for (let term = TERMS; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum / 2 ** halvings;
}

/**
 * Turns scores into how far each must move: its probability, less one for the right class. Tells the loss in nats (for reports only).
 * `scale` is what one token weighs; `smoothing` is the share of certainty that is spread over all classes (Szegedy et al. 2016).
 */
export function softmax(scores: Float32Array, from: number, count: number, right: number, scale: number, smoothing = 0): number {
  let top = -Infinity;
  for (let at = from; at < from + count; at++) top = Math.max(top, scores[at]!);
  let sum = 0;
  const lead = scores[from + right]! - top;
  for (let at = from; at < from + count; at++) {
    const power = exponent(scores[at]! - top);
    scores[at] = power;
    sum += power;
  }
  for (let at = from; at < from + count; at++) scores[at]! *= scale / sum;
  if (smoothing > 0) for (let at = from; at < from + count; at++) scores[at]! -= (scale * smoothing) / count;
  scores[from + right]! -= scale * (1 - smoothing);
  return Math.log(sum) - lead;
}
