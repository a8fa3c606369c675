import type { StatementEntry } from "../../archive/archive.ts";
import type { Span } from "../../record/span.ts";
import { extentOf, marksOf } from "../reader/segments.ts";
import { MarkedText } from "./marked-text.tsx";

/** How much context stands on either side of a statement in a list, in UTF-16 code units. */
const AROUND = 140;

/** A statement in its paragraph, its parts marked; `short` cuts the paragraph to what stands around it. */
export function Passage({ statement, short = false }: { readonly statement: StatementEntry; readonly short?: boolean }) {
  const { passage } = statement;
  const [start, end] = short ? around(statement) : passage.span;
  const offset = passage.span[0];
  const shift = ([from, to]: Span): Span => [Math.max(0, from - offset), Math.max(0, to - offset)];
  const marks = marksOf(statement).map((mark) => ({ ...mark, span: shift(mark.span) }));
  return (
    <blockquote class="passage">
      <p data-start={short ? undefined : offset}>
        {start > passage.span[0] && "… "}
        <MarkedText text={passage.text} span={shift([start, end])} marks={marks} />
        {end < passage.span[1] && " …"}
      </p>
    </blockquote>
  );
}

/** The stretch of the passage around the statement, cut between words. */
function around(statement: StatementEntry): Span {
  const { span, text } = statement.passage;
  const extent = extentOf(statement) ?? span;
  let start = Math.max(span[0], extent[0] - AROUND);
  let end = Math.min(span[1], extent[1] + AROUND);
  while (start > span[0] && start < extent[0] && !/\s/.test(text[start - span[0] - 1] ?? " ")) start++;
  while (end < span[1] && end > extent[1] && !/\s/.test(text[end - span[0]] ?? " ")) end--;
  return [start, end];
}
