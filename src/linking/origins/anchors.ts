/** Places of two lists that hold the same. */
export type Anchor = readonly [one: number, other: number];

/**
 * Pairs the entries of two lists that are the same, both in their order: those that each list has once, as many as can be (the patience diff of
 * Bram Cohen), and then their neighbours for as long as these are the same. Takes n log n steps.
 */
export function anchorsOf(one: readonly string[], other: readonly string[]): Anchor[] {
  const places = onceIn(other);
  const once = [...onceIn(one)].flatMap(([entry, at]) => {
    const there = places.get(entry);
    return there === undefined ? [] : [[at, there] as const];
  });
  const anchors: Anchor[] = [];
  let last: Anchor = [-1, -1];
  const grow = (from: Anchor, to: Anchor) => {
    let [here, there] = [from[0] + 1, from[1] + 1];
    for (; here < to[0] && there < to[1] && one[here] === other[there]; here++, there++) anchors.push([here, there]);
    const back: Anchor[] = [];
    for (let [left, right] = [to[0] - 1, to[1] - 1]; left >= here && right >= there && one[left] === other[right]; left--, right--)
      back.push([left, right]);
    anchors.push(...back.reverse());
  };
  for (const anchor of longestRising(once)) {
    grow(last, anchor);
    anchors.push(anchor);
    last = anchor;
  }
  grow(last, [one.length, other.length]);
  return anchors;
}

/** The entries that a list has once, each with its place, in their order. */
function onceIn(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const again = new Set<string>();
  list.forEach((entry, at) => {
    if (places.has(entry)) again.add(entry);
    else places.set(entry, at);
  });
  for (const entry of again) places.delete(entry);
  return places;
}

/** The longest row of pairs that rises in both, of pairs that rise in the first. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, there], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < there) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? ends[low - 1]! : -1);
    ends[low] = at;
  });
  const rising: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at]!) rising.push(pairs[at]!);
  return rising.reverse();
}
