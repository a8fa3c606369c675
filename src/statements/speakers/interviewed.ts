import type { SourcePhrase } from "../draft.ts";
import { firstTokenAt, type View, wordsOf } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Speakers } from "./speakers.ts";

/** How many of the lines of a page may name whom its questions were put to, and how long such a line may be, in UTF-16 code units. */
const LINES = 4;
const LONGEST = 400;

/** Words of a head that say whose answers follow. */
const LEADS = /\b(?:remarks|interview|answers?|replies|transcript|q ?& ?a|questions|statement|press conference|briefing|conversation)\b/i;

/** `A:` in a page of questions and answers: the one person named by the line that says whose answers these are. Null elsewhere, and where it names none or several. */
export function interviewed(view: View, source: SourcePhrase, book: PartyBook): Speakers | null {
  if (!/^(?:a|answer)$/.test(wordsOf(view, source)) || view.words[source.last] !== ":") return null;
  const entity = answererOf(view);
  if (entity === null) return null;
  const party = book.named(entity);
  return {
    parties: [party],
    basis: "resolved",
    doubt: null,
    why: `"A" answers in the words of ${party.name}, whom the head of the page names`,
  };
}

/** The entity of the one person named by the line that says whose answers a page holds; null where none says it. */
export function answererOf({ text, article, doc, nameAt }: View): number | null {
  for (const { span } of article.blocks.slice(0, LINES)) {
    if (span[1] - span[0] > LONGEST || !LEADS.test(text.slice(...span))) continue;
    const people = new Set<number>();
    for (let token = firstTokenAt(doc, span[0]); token < doc.tokens.length && doc.tokens[token]!.start < span[1]; token++) {
      const name = doc.names[nameAt[token]!];
      if (name?.class === "person") people.add(name.entity);
    }
    const [only, ...others] = people;
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}
