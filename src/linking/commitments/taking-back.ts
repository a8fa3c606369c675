/** Nouns for what binds. */
const BINDING =
  "(?:promises?|pledges?|assurances?|vows?|commitments?|guarantees?|undertakings?|word|obligations?|agreements?|accords?|pacts?)";

/** Words by which a promise is taken back: that it binds no longer, or a verb that ends something with a word for it. Whoever withdraws troops takes back no promise. */
const TAKES_BACK = new RegExp(
  `\\b(?:no longer (?:\\w+ ){0,3}?(?:bound|holds?|stands?|appl\\w+)|not bound by|(?:promise|pledge|assurance|commitment|undertaking) (?:is|was) (?:now )?void|(?:withdr[ae]w\\w*|renounc\\w*|revok\\w*|rescind\\w*|retract\\w*|repudiat\\w*|suspend\\w*|walk\\w* away from|took back|taken back|tak(?:es|ing) back) (?:[\\w’'-]+ ){0,4}?${BINDING})\\b`,
  "i",
);

/** The words by which a promise is taken back; null where there are none. Linear in the words. */
export function takingBackIn(words: string): string | null {
  return TAKES_BACK.exec(words)?.[0] ?? null;
}
