import type { MarkedSpan, Span } from "../doc.ts";

export type MarkKind = MarkedSpan["mark"];

/**
 * A character (or a doubled one) that may be a quotation mark, and what each reading of it costs: that it opens, that it closes, or
 * that it is none (an apostrophe, inches, a stray mark). Costs are compared, never summed with anything else; 0 is what nobody doubts.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly open: number;
  readonly close: number;
  readonly none: number;
  /** Whether the glyph itself has a side (“ ” « »), so that the same kind may stand inside itself. */
  readonly sided: boolean;
}

/** The glyphs: which kind they are, and which way they point. */
const GLYPHS: Readonly<Record<string, { kind: MarkKind; points: "open" | "close" | "either" }>> = {
  '"': { kind: "double", points: "either" },
  "＂": { kind: "double", points: "either" },
  "''": { kind: "double", points: "either" },
  "“": { kind: "double", points: "open" },
  "‟": { kind: "double", points: "open" },
  "„": { kind: "double", points: "open" },
  ",,": { kind: "double", points: "open" },
  "``": { kind: "double", points: "open" },
  "‘‘": { kind: "double", points: "open" },
  "”": { kind: "double", points: "close" },
  "’’": { kind: "double", points: "close" },
  "'": { kind: "single", points: "either" },
  "`": { kind: "single", points: "open" },
  "‘": { kind: "single", points: "open" },
  "‛": { kind: "single", points: "open" },
  "’": { kind: "single", points: "close" },
  "«": { kind: "angle", points: "open" },
  "»": { kind: "angle", points: "close" },
  "‹": { kind: "angle", points: "open" },
  "›": { kind: "angle", points: "close" },
};

/** A mark that points the other way than it is read. */
const WRONG_WAY = 2.5;
/** A mark that stands off or close against the spacing of its reading. */
const WRONG_SPACING = 4;
/** Marks with the same spacing on both sides. */
const UNDECIDED = 1.5;
/** A double mark taken for a stray one; a single mark costs what `none` of it says. */
const STRAY = 3;

const MARK = /''|``|‘‘|’’|,,(?=\p{L})|["＂“‟„”'`‘‛’«»‹›]/gu;

/** The marks of a paragraph, each with the costs of its readings by its glyph and its neighbours. */
export function marksOf(text: string, [from, to]: Span): Mark[] {
  const found: Span[] = [];
  const paragraph = text.slice(from, to);
  for (const match of paragraph.matchAll(MARK)) found.push([match.index, match.index + match[0].length]);
  return found.map(([start, end], index) => {
    // Through the marks next to this one ("'So), the neighbour is what stands beyond them.
    let first = index;
    let last = index;
    while (first > 0 && index - first < 3 && found[first - 1]![1] === found[first]![0]) first--;
    while (last < found.length - 1 && last - index < 3 && found[last + 1]![0] === found[last]![1]) last++;
    const mark = weigh(
      paragraph,
      [start, end],
      paragraph.slice(Math.max(0, found[first]![0] - 8), found[first]![0]),
      paragraph.slice(found[last]![1], found[last]![1] + 8),
    );
    return { ...mark, start: from + start, end: from + end };
  });
}

function weigh(paragraph: string, [start, end]: Span, before: string, after: string): Mark {
  const glyph = GLYPHS[paragraph.slice(start, end)]!;
  const sided = glyph.points !== "either";
  const spacing = glyph.kind === "angle" && sided ? loose(before, after) : spaced(before, after);
  const open = spacing.open + (glyph.points === "close" ? WRONG_WAY : 0);
  const close = spacing.close + (glyph.points === "open" ? WRONG_WAY : 0);
  const base = { start, end, kind: glyph.kind, sided };
  if (glyph.kind === "single") return { ...base, ...single(paragraph, start, end, { open, close }) };
  const measure = /\p{Nd}$/u.test(before) && glyph.points !== "open" && !/^\p{L}/u.test(after);
  return { ...base, open, close, none: measure && end - start <= 2 && glyph.points === "either" ? 0.6 : STRAY };
}

/** What reading a mark costs by the space and the characters around it. */
function spaced(before: string, after: string): { open: number; close: number } {
  const left = /(?:^|[\s([{])$/u.test(before);
  const right = /^(?:$|[\s)\]}])/u.test(after);
  if (left && !right) return { open: /^[.,;:!?]/.test(after) && !/^\.{2}/.test(after) ? 2 : 0, close: WRONG_SPACING };
  if (right && !left) return { open: WRONG_SPACING, close: 0 };
  if (left && right)
    return after === ""
      ? { open: WRONG_SPACING, close: UNDECIDED }
      : before === ""
        ? { open: UNDECIDED, close: WRONG_SPACING }
        : { open: UNDECIDED, close: UNDECIDED };
  if (/^[.,;:!?]/.test(after)) return { open: WRONG_SPACING, close: 0 };
  if (/[.!?,…]$/.test(before)) return { open: 1.2, close: 0.2 };
  if (/[:;—–/=-]$/.test(before)) return { open: 0.2, close: 1.2 };
  if (/^[—–/-]/.test(after)) return { open: 1.2, close: 0.2 };
  return { open: UNDECIDED + 0.5, close: UNDECIDED + 0.5 };
}

/** Angle marks are set off from their words in some languages, so spacing says less of them than the way they point. */
function loose(before: string, after: string): { open: number; close: number } {
  const { open, close } = spaced(before, after);
  return { open: Math.min(open, 1), close: Math.min(close, 1) };
}

/** Words that lost their beginning: the mark before them is an apostrophe. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|round|cos|n|[0-9]{2}s?)(?![\p{L}\p{N}])/iu;

/** A single mark may be an apostrophe; how likely, the letters beside it say. */
function single(
  paragraph: string,
  start: number,
  end: number,
  by: { open: number; close: number },
): { open: number; close: number; none: number } {
  const before = paragraph.slice(Math.max(0, start - 2), start);
  const after = paragraph.slice(end, end + 6);
  const letterBefore = /[\p{L}\p{N}]$/u.test(before);
  const letterAfter = /^[\p{L}\p{N}]/u.test(after);
  if (letterBefore && letterAfter) return { open: 6, close: 6, none: 0 };
  if (letterAfter && ELISION.test(after)) return { open: by.open + 2.5, close: by.close + 4, none: 0 };
  if (/[.\p{Pe}"”]$/u.test(before) && /^(?:s|ll|re|ve|d)(?!\p{L})/u.test(after)) return { open: 6, close: 4, none: 0 };
  if (/[sSxXzZ]$/.test(before)) return { open: by.open, close: by.close + (/^[.,;:!?]|^$/.test(after) ? 0.6 : 0.9), none: 0.2 };
  if (/\p{Nd}$/u.test(before)) return { open: by.open, close: by.close + 0.8, none: 0.3 };
  if (letterBefore) return { open: by.open, close: by.close + 0.3, none: 0.8 };
  return { open: by.open + 0.3, close: by.close, none: 1.6 };
}
