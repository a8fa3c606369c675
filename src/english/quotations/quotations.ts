import type { MarkedSpan, Span } from "../doc.ts";
import { type Mark, marksOf } from "./marks.ts";
import { type Piece, pair } from "./pair.ts";

/** A quotation on its way over paragraphs. */
interface Growing {
  readonly start: number;
  readonly innerStart: number;
  readonly kind: Mark["kind"];
  readonly depth: number;
  readonly segments: Span[];
  innerEnd: number;
  end: number;
  closed: boolean;
}

/**
 * The quotations of a text, in the order in which they open. Marks are paired inside each paragraph; a quotation left open goes on in the
 * next paragraph if that one opens with a mark of the same kind, and otherwise ends with its own.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: Growing[] = [];
  let open: Growing[] = [];
  const marks = paragraphs.map((paragraph) => marksOf(text, paragraph));
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const pieces = pair(marks[index]!, next !== undefined && opensWithMark(marks[index + 1]!, next));
    const carried = open;
    open = [];
    let reopening = paragraph[0];
    for (const piece of pieces) {
      const former = piece.open.start === reopening ? carried[piece.depth] : undefined;
      const going = former && former.kind === piece.open.kind ? former : null;
      reopening = going ? piece.open.end : -1;
      const quotation = going ?? begin(piece);
      if (!going) found.push(quotation);
      extend(text, quotation, piece, paragraph);
      if (piece.close === null && piece.cut === null) open[piece.depth] = quotation;
    }
  }
  return finish(found);
}

function opensWithMark(marks: readonly Mark[], paragraph: Span): boolean {
  const first = marks[0];
  return (
    first !== undefined && first.start === paragraph[0] && first.open < first.close && (first.kind !== "single" || first.open < first.none)
  );
}

function begin({ open, depth }: Piece): Growing {
  return {
    start: open.start,
    innerStart: open.end,
    kind: open.kind,
    depth,
    segments: [],
    innerEnd: open.end,
    end: open.end,
    closed: false,
  };
}

function extend(text: string, quotation: Growing, piece: Piece, paragraph: Span): void {
  const end = piece.close ? piece.close.start : trimmedEnd(text, piece.open.end, piece.cut ?? paragraph[1]);
  quotation.segments.push([piece.open.end, end]);
  quotation.innerEnd = end;
  quotation.end = piece.close?.end ?? end;
  quotation.closed = piece.close !== null;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** Orders the quotations and tells which stands inside which. */
function finish(found: readonly Growing[]): MarkedSpan[] {
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const around: number[] = [];
  return ordered.map((quotation, index) => {
    while (around.length > 0 && ordered[around.at(-1)!]!.end <= quotation.start) around.pop();
    const within = around.at(-1) ?? null;
    around.push(index);
    return {
      outer: [quotation.start, quotation.end],
      inner: [quotation.innerStart, quotation.innerEnd],
      segments: quotation.segments,
      closed: quotation.closed,
      within,
      mark: quotation.kind,
    };
  });
}
