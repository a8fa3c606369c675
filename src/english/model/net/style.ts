/** How a sentence is written: 0 as prose is that names something, 1 with capitals as a headline, 2 in capitals, 3 with no capital on any of its longer words. */
export type Style = 0 | 1 | 2 | 3;
const [PROSE, HEADLINE, CAPITALS, SMALL] = [0, 1, 2, 3] as const;

/** How many styles there are. */
export const STYLES = 4;

/** Words no longer than this, in UTF-16 code units, tell little: headlines leave them in small letters, and prose has them in capitals. */
const SHORT = 3;

/** So few longer words tell no style. */
const LEAST = 3;

/** The share of longer words that is in capitals, or begins with one. */
const MOST = 0.7;

/** The style of a sentence. */
export function styleOf(forms: readonly string[]): Style {
  let [words, capitals, titles, small] = [0, 0, 0, 0];
  for (const form of forms) {
    const lower = form.toLowerCase();
    const upper = form.toUpperCase();
    if (lower === upper) continue;
    if (form === lower) small++;
    if (form.length <= SHORT) continue;
    words++;
    if (form === upper) capitals++;
    if (form[0] !== lower[0]) titles++;
  }
  if (words < LEAST) return PROSE;
  if (capitals >= MOST * words) return CAPITALS;
  if (titles >= MOST * words) return HEADLINE;
  return titles === 0 && small >= words ? SMALL : PROSE;
}
