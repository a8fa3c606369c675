import { Readability } from "@mozilla/readability";

/** What marks an element with its number while Readability works; an attribute each, since elements it merges keep them all. */
const MARK = "data-onrecord-";

/**
 * The numbers of the elements that Readability holds for the article, or null where it finds none. It does not see the elements `without`, which it would
 * take for the article where they have more text. Spends the document: Readability takes it apart.
 */
export function articlePart(document: Document, elements: readonly Element[], without: ReadonlySet<number>): ReadonlySet<number> | null {
  for (const number of without) elements[number]!.remove();
  elements.forEach((element, number) => {
    element.setAttribute(MARK + number, "");
  });
  const found = content(document);
  if (!found) return null;
  const kept = new Set<number>();
  for (const element of found.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith(MARK)) kept.add(Number(name.slice(MARK.length)));
    }
  }
  return kept;
}

/** Readability throws on trees that no browser builds (a body inside a div); then it knows nothing. */
function content(document: Document): Element | null {
  try {
    const found = new Readability<Node>(document, { serializer: (node) => node, keepClasses: true }).parse();
    return (found?.content ?? null) as Element | null;
  } catch {
    return null;
  }
}
