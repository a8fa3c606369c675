/** A piece of text as it is set on a page. Units are points; `y` is the base line, counted downwards from the page's top. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  /** A name of the font, the same where the font is. */
  readonly font: string;
}

/** A page as its text is set. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** A line of text, or the part of one that stands in a column. `end` is its right edge; `font` that of all its words, empty where there are several. */
export interface Line {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly font: string;
}

/** The middle one of numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}
