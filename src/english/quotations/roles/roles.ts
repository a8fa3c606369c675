import type { MarkedSpan, QuotedSpan } from "../../doc.ts";
import { evidenceOf, type QuotedText } from "./evidence.ts";
import { ROLE_RULES } from "./rules.ts";

/** How far into a quotation a first word is looked for, in UTF-16 code units. */
const SEEN = 100;

/**
 * Tells what was said from titles, terms and scare quotes, each quotation by its own shape and its neighbours. Tags are used where the tokens have
 * them. What is said inside a quotation is judged as anything else.
 */
export function judgeQuotations(text: QuotedText, quotations: readonly MarkedSpan[]): QuotedSpan[] {
  return quotations.map((quotation) => {
    const [start, end] = quotation.inner;
    if (!/[\p{L}\p{N}]/u.test(text.text.slice(start, Math.min(end, start + SEEN))))
      return { ...quotation, role: "scare", why: "no words inside" };
    const evidence = evidenceOf(text, quotation);
    const { role, why } = ROLE_RULES.find(({ holds }) => holds(evidence))!;
    return { ...quotation, role, why };
  });
}
