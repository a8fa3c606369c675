import { HOLIDAYS, MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from "./words.ts";

const OTHERS =
  "the a an half several many few countless every each per once twice last past this current next coming upcoming latter previous preceding prior same that following ensuing recent recently lately nowadays these " +
  "yesterday today tomorrow tonight overnight noon midday midnight weekdays fiscal financial fy hourly daily nightly weekly biweekly fortnightly monthly bimonthly quarterly annually yearly biannually " +
  "weeklong yearlong monthlong daylong twenties thirties forties fifties sixties seventies eighties nineties";

/** Every word with which a finder can begin: most words of a text are none, and are passed over at once. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...OTHERS.split(" "),
  ...[MONTHS, WEEKDAYS, SHORT_WEEKDAYS, UNITS, NUMBERS, ORDINALS, PARTS, SEASONS].flatMap((table) => [...table.keys()]),
  ...[...WEEKDAYS.keys()].map((day) => `${day}s`),
  ...[...HOLIDAYS].map((day) => day.split(" ")[0]!),
]);

/** Whether a time can begin with a word in small letters: one of the lexicons, figures, or such in one token (mid-June, Q3, '22). */
export function mayBegin(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || first === 0x27 || BEGINNINGS.has(word) || MIXED.test(word);
}

const MIXED = /^(?:[a-z]+-[a-z0-9.]+|[qh][1-4]|q[1-4].{1,6}|h[12].{1,6}|fy.{2,5})$/;
