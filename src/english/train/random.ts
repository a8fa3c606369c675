/** Numbers from 0 to 2^32 - 1, the same for the same seed (xorshift32). */
export type Random = () => number;

/** A source of numbers for a seed. */
export function random(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Whether this draw comes out, `share` being the chance that it does. */
export const draw = (next: Random, share: number): boolean => next() < share * 2 ** 32;

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], next: Random): T[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
