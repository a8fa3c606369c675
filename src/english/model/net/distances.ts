/** The first distance, in words, of each class after the first; what is farther than the last is one class. */
const FROM = [2, 3, 4, 5, 7, 10, 15, 23] as const;

/** The class of the root, which stands nowhere. */
export const ROOT_DISTANCE = 0;

/** How many classes of distances there are: the root, and nine to either side. */
export const DISTANCES = 1 + 2 * (FROM.length + 1);

/** From which distance on words to the left and right fall into one class. */
const FAR = FROM.at(-1)!;

const NEAR = Uint8Array.from({ length: FAR + 1 }, (_, apart) => 1 + FROM.filter((from) => apart >= from).length);

/** The class of the way from a word to its head, which is `by` words behind it; negative where the head stands before. */
export function distanceClass(by: number): number {
  return by > 0 ? NEAR[Math.min(by, FAR)]! : FROM.length + 1 + NEAR[Math.min(-by, FAR)]!;
}
