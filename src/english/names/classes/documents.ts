import { DOCUMENT_HEADS } from "../lexicon/works.ts";
import type { Case, Verdict } from "./case.ts";

/** "the Halden Report", "Executive Order 12", "Treaty of Stovren". */
export function documentShape({ view, candidate: { first, last } }: Case): Verdict | null {
  if (last - first === 1) return null;
  const numbered = view.shapes[last - 1] === "number" ? last - 1 : last;
  const joint = view.words.slice(first, last).findIndex((word) => /^(?:of|on|for)$/.test(word));
  const head = view.words[joint > 0 ? first + joint - 1 : numbered - 1]!;
  return DOCUMENT_HEADS.has(head) && numbered - first > 0 ? { class: "document", why: `a document: ${head}` } : null;
}
