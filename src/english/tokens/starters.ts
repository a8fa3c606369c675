/** Words that open sentences and hardly ever names. */
const STARTERS = new Set(
  (
    "The A An This That These Those It Its He She His Her Him They Their We Our You Your I My There Here What When Where Who Why How Which Whether While " +
    "If In On At By For From With Without As After Before During Since Until Under Over About Among Between And But Or So Yet Nor Then Now Not No Yes " +
    "Also Still However Moreover Meanwhile Although Though Because Despite Instead Even Both Each Every Some Many Most Several Few All Any Another Other Others " +
    "Once Only Just According Asked Speaking One Two Three Please Thus Hence Therefore Nevertheless Nonetheless Earlier Later Last Next Such To Of Did Do Does Is Are Was Were Has Have Had Will Would Can Could Should May Might Must"
  ).split(" "),
);

/** Whether a stretch of text opens with a word that opens sentences, not names ("The", "But"). */
export function beginsSentence(text: string): boolean {
  const letters = /^[\p{L}]{1,14}/u.exec(text);
  return letters !== null && STARTERS.has(letters[0]);
}
