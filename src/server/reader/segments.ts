import { bySpan, type Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";

/** What a stretch of text is to a statement. */
export const PARTS = ["source", "cue", "content", "sourcing"] as const;
/** One of the parts that a statement marks. */
export type Part = (typeof PARTS)[number];

/** A part of a statement on the text. `size` is how much its statement says, so that the innermost can be told. */
export interface Mark<Of> {
  readonly of: Of;
  readonly part: Part;
  readonly span: Span;
  readonly size: number;
}

/** A stretch of text under the same marks throughout, the innermost statement's first. */
export interface Segment<Of> {
  readonly span: Span;
  readonly marks: readonly Mark<Of>[];
}

/** The marks that a statement puts on its article's text. */
export function marksOf<Of extends Pick<Statement, "source" | "cue" | "content" | "sourcing">>(statement: Of): Mark<Of>[] {
  const size = statement.content.reduce((sum, [start, end]) => sum + end - start, 0);
  const mark = (part: Part) => (span: Span) => ({ of: statement, part, span, size });
  const chain = statement.sourcing.flatMap((hop) => (hop.justification ? [...hop.words, hop.justification] : hop.words));
  return [
    ...statement.source.map(mark("source")),
    ...statement.cue.map(mark("cue")),
    ...statement.content.map(mark("content")),
    ...chain.map(mark("sourcing")),
  ];
}

/**
 * Cuts a stretch of text at every place where a mark starts or ends, so that marks which nest or cross become a row of
 * stretches that do neither; and at the places given. The row covers the stretch whole, in order, without gaps.
 */
export function segments<Of>([from, to]: Span, marks: readonly Mark<Of>[], places: Iterable<number> = []): Segment<Of>[] {
  const inside = marks
    .filter(({ span }) => span[0] < to && from < span[1] && span[0] < span[1])
    .sort((one, other) => bySpan(one.span, other.span));
  const cuts = new Set([from, to]);
  for (const at of [...inside.flatMap(({ span }) => span), ...places]) if (from < at && at < to) cuts.add(at);
  const ordered = [...cuts].sort((one, other) => one - other);
  const row: Segment<Of>[] = [];
  let open: Mark<Of>[] = [];
  let next = 0;
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [start, end] = [ordered[index]!, ordered[index + 1]!];
    open = open.filter(({ span }) => span[1] > start);
    while (next < inside.length && inside[next]!.span[0] <= start) open.push(inside[next++]!);
    row.push({ span: [start, end], marks: [...open].sort((one, other) => one.size - other.size) });
  }
  return row;
}

/** The first and the last character of what a statement stands on, its sourcing left out; null where it stands on nothing. */
export function extentOf({ source, cue, content }: Pick<Statement, "source" | "cue" | "content">): Span | null {
  const all = [...source, ...cue, ...content];
  if (all.length === 0) return null;
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}
