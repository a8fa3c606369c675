import type { View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Speakers } from "./speakers.ts";

/** Whom the language engine takes a pronoun or a definite noun to mean, by the token that it begins with; sure where it is. Null where it stays open. */
export function byReference(view: View, { token, word }: { token: number; word: string }, book: PartyBook): Speakers | null {
  const { start } = view.doc.tokens[token]!;
  const { references } = view.doc;
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  const found = references[low];
  if (found?.span[0] !== start || found.entity === null) return null;
  return {
    parties: [book.named(found.entity)],
    basis: found.basis,
    doubt: found.sure ? null : `whom "${word}" means is not sure`,
    why: `"${word}": ${found.why}`,
  };
}
