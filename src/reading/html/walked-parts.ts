import { paragraph } from "../page.ts";
import type { Walked } from "./text-walk.ts";

/** For each element of a page the number behind the last of those in it: elements are numbered in the order of the document. */
export function endsOf({ elements, parents }: Walked): number[] {
  const ends = elements.map((_, number) => number + 1);
  for (let number = ends.length - 1; number > 0; number--) ends[parents[number]!] = Math.max(ends[parents[number]!]!, ends[number]!);
  return ends;
}

/** Whether a text, standing alone, is running text. */
export function isRunningText(text: string): boolean {
  return paragraph(text, [0, text.length], null).prose;
}

/** Names longer than this are made by machines, in code units. */
const LONGEST = 200;

/** The names that people gave to an element, its classes and its id, in small letters with signs between their words: `comment-list`. */
export function namesOf(element: Element): string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.slice(0, LONGEST);
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

/** Whether a page's headline or its story stands among elements: those of a reader's comment may be articles, too. */
export function holdsStory(elements: readonly Element[], from: number, to: number): boolean {
  for (let number = from; number < to; number++) {
    const element = elements[number]!;
    const tag = element.localName;
    if (/^(?:html|body|main|h1)$/i.test(tag) || /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute("itemprop") ?? "")) return true;
    if (tag === "article" && !namesOf(element).some((name) => name.includes("comment"))) return true;
  }
  return false;
}
