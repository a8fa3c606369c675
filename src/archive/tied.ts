const TIED = /\b(?:linked|aligned|tied|affiliated|based|speaking|suspected|connected)\b/i;

/** Whether words for a doer ("Varenia-linked hackers") tie it to a state and do not say that the state did it. */
export function isOnlyTied(words: string): boolean {
  return TIED.test(words);
}
