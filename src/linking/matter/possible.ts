/** What only may be, or is only readied: not said to be done. */
const POSSIBLE =
  /\b(?:could|may|might|can|plans? to|planning|prepar\w+|ready to|readying|capable of|capability|poised|threat of|would|risk of|possibility of|prospect of|potential(?:ly)?|about to)\b/i;

/** What is told of others' words, by one who does not make them his own. */
const HELD_OFF = /\b(?:alleged(?:ly)?|purported(?:ly)?|supposed(?:ly)?|suspected|reported(?:ly)?|claims? that|whether|rumou?red)\b/i;

/** Who has little confidence in it, or holds another for as likely, weighs it and lays it to nobody. */
const WEIGHED =
  /\b(?:(?:low|little|limited|scant|no|lower|lowest|insufficient)(?: level of| degree of)?["”’]? confidence|(?:equally|just as|at least as|no more) (?:plausible|likely|probable))\b/i;

/** Whether words only weigh who did a deed: “low confidence that Varenia was behind it”. */
export function isOnlyWeighed(words: string): boolean {
  return WEIGHED.test(words);
}

/** The words by which a deed is said to be possible or readied, not done; null where there are none. */
export function possibleIn(words: string): string | null {
  return POSSIBLE.exec(words)?.[0] ?? null;
}

/** Whether words keep a deed at a distance: possible, only told by others, or only weighed. */
export function isHeldOff(words: string): boolean {
  return POSSIBLE.test(words) || HELD_OFF.test(words) || isOnlyWeighed(words);
}
