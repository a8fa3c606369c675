/** Typewriters, mail and old wire services wrap at 60 to 80 columns; nobody wraps beyond this. */
const WIDEST = 100;
const NARROWEST = 40;

/** Lines from which a habit can be seen, and the share of them that must be nearly full. */
const LINES = 4;
const FULL_SHARE = 0.7;
const NEARLY = 0.75;

/**
 * Whether a text's lines are wrapped by hand at a column, so that a line end is no end of a paragraph. `lengths`: of all lines
 * in order, 0 for blank ones. Lines with another right behind them are looked at: they are nearly full where lines are wrapped.
 */
export function isHardWrapped(lengths: readonly number[]): boolean {
  const followed = lengths.filter((length, index) => length > 0 && (lengths[index + 1] ?? 0) > 0);
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  if (followed.length < LINES || longest > WIDEST || longest < NARROWEST) return false;
  return followed.filter((length) => length >= NEARLY * longest).length >= FULL_SHARE * followed.length;
}
