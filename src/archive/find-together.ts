import type { Span } from "../record/span.ts";
import { placesOf } from "./find-words.ts";

/** Words that are quoted together stand within so many UTF-16 code units where a text has them in one passage. */
const PASSAGE = 300;

/** Where quoted words stand: a span for each, in their order; or which of them have no place; or the spans of one of them that are as good as each other. */
export type Together =
  | { readonly is: "found"; readonly spans: readonly Span[] }
  | { readonly is: "missing"; readonly index: number }
  | { readonly is: "several"; readonly index: number; readonly spans: readonly Span[] };

/**
 * Finds several quotations of one passage: each where it stands nearest to the others, and to `near` where that is given (an offset in UTF-16 code units). Of words
 * that stand in several passages as well nobody can say which is meant.
 */
export function findTogether(text: string, sought: readonly string[], near: number | null): Together {
  const places = sought.map((words) => placesOf(text, words));
  const missing = places.findIndex((spans) => spans.length === 0);
  if (missing >= 0) return { is: "missing", index: missing };
  if (near !== null) return { is: "found", spans: places.map((spans) => nearestTo(spans, [near, near])) };
  const index = places.reduce((best, spans, at) => (spans.length < places[best]!.length ? at : best), 0);
  const rarest = places[index] ?? [];
  const ways = rarest
    .map((span) => places.map((spans, at) => (at === index ? span : nearestTo(spans, span))))
    .map((spans) => ({ spans, far: Math.max(...spans.map((span) => gap(span, spans[index]!)), 0) }))
    .sort((one, other) => one.far - other.far);
  const [best, next] = ways;
  const one = best && (!next || (best.far <= PASSAGE && next.far > PASSAGE));
  return one ? { is: "found", spans: best.spans } : { is: "several", index, spans: rarest };
}

function nearestTo(spans: readonly Span[], to: Span): Span {
  return spans.reduce((best, span) => (gap(span, to) < gap(best, to) ? span : best));
}

/** How far apart two spans are; nothing where they meet. */
const gap = (one: Span, other: Span) => Math.max(0, one[0] - other[1], other[0] - one[1]);
