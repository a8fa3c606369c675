import type { Span } from "../../record/span.ts";
import type { Quotation } from "../../record/statement.ts";
import type { Form } from "../../record/vocabulary.ts";

/** Whether content that a person marked stands in quotation marks, outside them, or both. */
export function formOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Form {
  const spoken = quotations.filter(({ role }) => role === "speech" || role === "nested").map(({ span }) => span);
  let inside = false;
  let outside = false;
  for (const span of content) {
    const near = spoken.filter((quotation) => quotation[0] < span[1] && span[0] < quotation[1]);
    for (let at = span[0]; at < span[1] && !(inside && outside); at++) {
      if (/\s/.test(text[at] ?? " ")) continue;
      if (near.some(([start, end]) => start <= at && at < end)) inside = true;
      else outside = true;
    }
  }
  return inside ? (outside ? "mixed" : "direct") : "indirect";
}
