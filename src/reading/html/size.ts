import { HTML_AT_MOST } from "../bounds.ts";
import { measure } from "./text-walk.ts";

/** Why a page's source is too much to be read by its markup; null where it is not. Builds nothing. */
export function sourceTooLarge(source: string): string | null {
  const { characters, signs, attributes } = HTML_AT_MOST;
  if (source.length > characters) return `longer than ${characters} characters`;
  if (countOf("<", source, signs) > signs) return `more than ${signs} tags`;
  if (countOf("&", source, signs) > signs) return `more than ${signs} character references`;
  return hasCrowdedTag(source) ? `an element of more than ${attributes} attributes` : null;
}

/** The same for the tree that was built of it. */
export function treeTooLarge(root: Element): string | null {
  const { depth, elements } = HTML_AT_MOST;
  const size = measure(root);
  if (size.depth > depth) return `nested deeper than ${depth} elements`;
  return size.elements > elements ? `more than ${elements} elements` : null;
}

/** How often a sign stands in a text, counted no further than to one more than `most`. */
function countOf(sign: string, text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1 && count <= most; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

/** A tag of fewer code units cannot hold enough attributes to matter. */
const LONG_TAG = 10_000;

/** One attribute with its value; what stands in quotation marks is one value however long. */
const ATTRIBUTE = /[\s/]+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?/y;

function hasCrowdedTag(source: string): boolean {
  for (let open = source.indexOf("<"); open !== -1; ) {
    const next = source.indexOf("<", open + 1);
    const end = next === -1 ? source.length : next;
    if (end - open > LONG_TAG && attributesAt(source, open) > HTML_AT_MOST.attributes) return true;
    open = next;
  }
  return false;
}

function attributesAt(source: string, open: number): number {
  let count = 0;
  ATTRIBUTE.lastIndex = open + 1 + /^[\w-]*/.exec(source.slice(open + 1, open + 40))![0].length;
  while (count <= HTML_AT_MOST.attributes && ATTRIBUTE.test(source)) count++;
  return count;
}
