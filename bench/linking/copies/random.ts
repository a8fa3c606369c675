/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to `below`, that one left out. */
  below(below: number): number;
  /** Whether something happens that happens so often of 100 times. */
  percent(often: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many of a list, in its order. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Random numbers from a seed: xorshift of 32 bits (Marsaglia 2003). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  const below = (bound: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  return {
    below,
    percent: (often) => below(100) < often,
    pick: (list) => list[below(list.length)]!,
    some(list, count) {
      const kept = new Set<number>();
      while (kept.size < Math.min(count, list.length)) kept.add(below(list.length));
      return list.filter((_, index) => kept.has(index));
    },
  };
}
