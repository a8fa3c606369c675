import { holds } from "../record/span.ts";
import type { Quotation, Statement } from "../record/statement.ts";
import type { QuotationRole } from "../record/vocabulary.ts";
import { firstTokenAt, type View } from "./view.ts";

/** The most tokens that a quotation may have and still be a single term or scare quotes. */
const LONGEST_TERM = 4;

/** What every pair of quotation marks in the story is: speech is what a statement holds; the rest nobody said in this article. */
export function quotationsOf(view: View, statements: readonly Statement[]): Quotation[] {
  const holder = new Int32Array(view.doc.tokens.length).fill(-1);
  for (const [index, { content }] of statements.entries())
    for (const [start, end] of content) holder.fill(index, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
  return view.doc.quotations.map(({ outer: [start, end], inner }, index) => {
    const held = holder.subarray(firstTokenAt(view.doc, inner[0]), firstTokenAt(view.doc, inner[1])).find((statement) => statement >= 0);
    const role = roleOf(view, index, held !== undefined);
    return {
      span: [start, end],
      role,
      statement: held !== undefined && (role === "speech" || role === "nested") ? statements[held]!.id : null,
    };
  });
}

function roleOf(view: View, index: number, claimed: boolean): QuotationRole {
  const { inner, outer, within } = view.doc.quotations[index]!;
  const first = firstTokenAt(view.doc, inner[0]);
  const length = firstTokenAt(view.doc, inner[1]) - first;
  const before = view.words.slice(Math.max(0, firstTokenAt(view.doc, outer[0]) - 4), firstTokenAt(view.doc, outer[0]));
  if (within !== null)
    return holds(view.doc.quotations[within]!.outer, outer) && before.some((word) => /^(?:say|says|saying|said|like|goes)$/.test(word))
      ? "caricature"
      : "nested";
  if (before.some((word) => /^(?:if|suppose|imagine)$/.test(word))) return "hypothetical";
  if (before.some((word) => /^(?:called|titled|entitled|named|dubbed|so-called|nicknamed)$/.test(word)) && length <= LONGEST_TERM * 2)
    return isTitleCase(view.text.slice(...inner)) ? "title" : "term";
  if (claimed || length > LONGEST_TERM * 2) return "speech";
  if (isTitleCase(view.text.slice(...inner)) && length > 1) return "title";
  return "scare";
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
