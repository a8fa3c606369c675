/** Typewriters, mail and old wire services wrap at 60 to 80 columns; nobody wraps beyond this. */
const WIDEST = 100;
const NARROWEST = 40;
/** Columns of newspapers are narrower: told by words that break off at line ends, so many of them and this share of the lines. */
const COLUMN = 16;
const BROKEN = 2;
const BROKEN_SHARE = 0.08;

/** Lines from which a habit can be seen, the share of them that must be nearly full, and the share that may end a sentence. */
const LINES = 4;
const FULL_SHARE = 0.7;
const NEARLY = 0.75;
const ENDED_SHARE = 0.4;

/** A line as it is looked at: its length in code units, 0 for a blank one, and whether a sentence ends with it. */
export interface Line {
  readonly length: number;
  readonly ended: boolean;
  /** Whether it breaks off inside a word. */
  readonly broken?: boolean;
}

/**
 * Whether a text's lines are wrapped by hand at a column, so that a line end is no end of a paragraph: lines with another right
 * behind them are nearly full, and break off inside sentences.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.filter(({ length }, index) => length > 0 && (lines[index + 1]?.length ?? 0) > 0);
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const broken = followed.filter((line) => line.broken).length;
  const isColumn = broken >= BROKEN && broken >= BROKEN_SHARE * followed.length;
  if (followed.length < LINES || longest > WIDEST || longest < (isColumn ? COLUMN : NARROWEST)) return false;
  const full = followed.filter(({ length }) => length >= NEARLY * longest).length;
  const ended = followed.filter((line) => line.ended).length;
  return (isColumn || full >= FULL_SHARE * followed.length) && ended <= ENDED_SHARE * followed.length;
}
