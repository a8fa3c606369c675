function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const SUBJECT_PRONOUNS = words("he she they it we i you");
export const DETERMINERS = words(
  "the a an this that these those its his her their our my your some any no each every both several many few all another one",
);
export const AUXILIARIES = words(
  "is are was were be been being am has have had having do does did will would can could may might shall should must 's 've 'll 'd 're ’s ’ve ’ll ’d ’re",
);
export const NEGATIONS = words("not n't n’t never no nor neither cannot");
/** Adverbs that stand between a subject and its verb. */
export const MID_ADVERBS = words(
  "also then later previously earlier recently repeatedly again once still now just first already ever even only long since reportedly flatly publicly privately openly always often consistently simply subsequently further likewise similarly yet",
);
export const PREPOSITIONS = words(
  "of in on at to for from with by about into over under after before during between among against through within without near across behind beyond since until toward towards upon via amid inside outside around along despite per as like than",
);
/** Words that begin a new clause. */
export const SUBORDINATORS = words(
  "that which who whom whose when while where if because although though unless until whether since after before as so than why how what whereas",
);
export const COORDINATORS = words("and but or nor yet");
export const DAYS = words("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight");

/** Numbers as words that count sources. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
]);
