/** A note's wish: where the words stand that it belongs to, and how tall it is, in pixels. */
export interface Wish {
  readonly top: number;
  readonly height: number;
}

/** Pixels between two notes. */
const GAP = 4;

/**
 * Places notes beside their words without any covering another: each as near as the one before it lets it. The pinned one, if
 * any, stands exactly beside its words, and those before it give way upwards. No note stands above the top.
 */
export function placeNotes(wishes: readonly Wish[], pinned: number): number[] {
  const tops: number[] = [];
  let free = 0;
  wishes.forEach(({ top, height }, index) => {
    const at = index === pinned ? Math.max(0, top) : Math.max(top, free);
    tops.push(at);
    free = at + height + GAP;
  });
  if (pinned >= 0) {
    for (let index = pinned - 1; index >= 0; index--) {
      const below = tops[index + 1]!;
      tops[index] = Math.min(tops[index]!, below - wishes[index]!.height - GAP);
    }
  }
  const above = -Math.min(0, tops[0] ?? 0);
  return above === 0 ? tops : tops.map((top) => top + above);
}
