import { isCommentSign, isCommentsHeading } from "../readers-voices.ts";
import { BLOCKS } from "./elements.ts";
import type { Walked } from "./text-walk.ts";
import { endsOf, holdsStory, isRunningText, namesOf } from "./walked-parts.ts";

/** Elements by their numbers, from the first to the last that no longer belongs. */
type Range = readonly [from: number, to: number];

/** How people name what holds readers' comments: `comments`, `comment-list`, `readers-comments`, `disqus_thread`. A bare `comment` is one of them. */
const AREA =
  /^(?:(?:users?|readers?|article|post|story|page|fb|all|the)[-_]?)?(?:comments|comment[-_]?(?:areas?|sections?|lists?|threads?)|comments[-_](?:areas?|sections?|lists?|threads?|wrap(?:per)?|container|block|box|feed|stream|holder|tree|template|content|inner|body)|commentlist|disqus[-_]thread)$/;
const ONE = /^(?:comment|comment[-_](?:item|entry|node|card)|c-comment)$/;

/** How many signs of readers (a time that has passed since, a button to answer by) stand under a heading for it to be one of comments, and how many comments side by side are an area. */
const SIGNS = 2;

/**
 * Which elements hold readers' comments, by how they are named or by a heading above them, however long they are compared with the story. Empty where no running text
 * stands outside of them: then they are the page. Whoever looks for the article looks without them.
 */
export function commentAreas(walked: Walked): ReadonlySet<number> {
  const { elements, paragraphs } = walked;
  const ends = endsOf(walked);
  const mayBeComments = ([from, to]: Range) => from < to && !holdsStory(elements, from, to);
  const ranges = [...named(walked, ends), ...headed(walked, ends)].filter(mayBeComments);
  const inside = new Set<number>();
  for (const [from, to] of ranges) for (let number = from; number < to; number++) inside.add(number);
  if (inside.size === 0) return inside;
  const outside = paragraphs.some(({ pieces, text }) => !inside.has(pieces[0]!.element) && isRunningText(text));
  return outside ? inside : new Set();
}

function named({ elements, parents }: Walked, ends: readonly number[]): Range[] {
  const siblings = new Map<number, number[]>();
  const areas: Range[] = [];
  elements.forEach((element, number) => {
    const names = namesOf(element);
    if (names.some((name) => AREA.test(name))) areas.push([number, ends[number]!]);
    else if (names.some((name) => ONE.test(name))) siblings.set(parents[number]!, [...(siblings.get(parents[number]!) ?? []), number]);
  });
  const side = [...siblings.values()].filter((numbers) => numbers.length >= SIGNS).flat();
  return [...areas, ...side.map((number) => [number, ends[number]!] as const)];
}

/** What stands under `20 comments`: the element that begins with it, else the elements behind it, where readers show in them. */
function headed({ elements, parents, paragraphs }: Walked, ends: readonly number[]): Range[] {
  const proseAt = paragraphs.flatMap(({ pieces, text }) => (isRunningText(text) ? [pieces[0]!.element] : []));
  const signs = paragraphs.flatMap(({ pieces, text }) => (isCommentSign(text) ? [pieces[0]!.element] : []));
  const holds = (numbers: readonly number[], [from, to]: Range) => numbers.filter((number) => number >= from && number < to).length;
  const headings = paragraphs.filter(({ text }) => isCommentsHeading(text)).slice(0, HEADINGS);
  return headings.flatMap(({ pieces }) => {
    let top = pieces[0]!.element;
    while (parents[top]! >= 0 && !BLOCKS.has(elements[top]!.localName)) top = parents[top]!;
    const heading = top;
    while (parents[top]! >= 0 && holds(proseAt, [parents[top]!, top]) === 0) top = parents[top]!;
    if (parents[top]! < 0) return [];
    const own: Range = [top, ends[top]!];
    const area: Range = top !== heading && holds(proseAt, own) > 0 ? own : [top, ends[parents[top]!]!];
    return holds(signs, area) >= SIGNS && holds(proseAt, area) > 0 ? [area] : [];
  });
}

/** Headings that are looked at: a page has one or two. */
const HEADINGS = 8;
