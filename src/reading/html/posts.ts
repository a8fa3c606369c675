import type { Walked } from "./text-walk.ts";
import { endsOf, isRunningText } from "./walked-parts.ts";

/** Posts side by side, each with its own time, that make a page one that goes on. */
const POSTS = 2;

/** Elements above a time that may be its post, and times that are looked at. */
const ABOVE = 8;
const MOST = 2_000;

/** A whole day, as machines write it, with or without a clock. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:[T ].{0,40})?$/;

/**
 * Which elements belong to a post of a page that goes on (a live blog, a page of several messages), and when that was put up as its `<time>` says: side by side, of one kind,
 * each with running text and a time of its own. The words of such a page are not all of the day on which it began.
 */
export function postsOf(walked: Walked): ReadonlyMap<number, string> {
  const { elements, parents, paragraphs } = walked;
  const times = elements.flatMap((element, number) => {
    const written = element.localName.toLowerCase() === "time" ? element.getAttribute("datetime")?.trim() : undefined;
    return written !== undefined && DAY.test(written) ? [{ number, written }] : [];
  });
  const posts = new Map<number, string>();
  if (times.length < POSTS || times.length > MOST) return posts;
  const ends = endsOf(walked);
  // What stands behind an element inside of another is numbered as that one, which came before.
  const starts = paragraphs
    .flatMap(({ pieces, text }) => (isRunningText(text) ? [pieces[0]!.element] : []))
    .sort((one, other) => one - other);
  const holdsProse = (number: number) => within(starts, number, ends[number]!);
  const kinds = new Map<string, { readonly number: number; readonly written: string }[]>();
  for (const { number, written } of times) {
    let at = parents[number]!;
    for (let step = 0; step < ABOVE && at > 0; step++, at = parents[at]!) {
      const kind = `${parents[at]} ${elements[at]!.localName} ${firstClass(elements[at]!)}`;
      const others = kinds.get(kind) ?? [];
      // The first time of a post is its own; one further down may be of what it quotes.
      if (others.at(-1)?.number !== at && holdsProse(at)) kinds.set(kind, [...others, { number: at, written }]);
    }
  }
  for (const found of kinds.values()) {
    if (found.length < POSTS) continue;
    for (const { number, written } of found) {
      if (posts.has(number)) continue;
      for (let own = number; own < ends[number]!; own++) posts.set(own, written);
    }
  }
  return posts;
}

/** Whether one of some sorted numbers lies in a range. */
function within(numbers: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && numbers[low]! < to;
}

function firstClass(element: Element): string {
  return element.getAttribute("class")?.trim().split(/\s/, 1)[0] ?? "";
}
