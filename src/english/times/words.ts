import type { Calendar, TimeUnit } from "./time.ts";

const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows).flatMap(([words, value]) => words.split(" ").map((word) => [word, value] as const)));

/** Months by their names and short forms, with or without the stop. */
export const MONTHS: ReadonlyMap<string, number> = table({
  "january jan jan.": 1,
  "february feb feb.": 2,
  "march mar mar.": 3,
  "april apr apr.": 4,
  "may may.": 5,
  "june jun jun.": 6,
  "july jul jul.": 7,
  "august aug aug.": 8,
  "september sept sep sept. sep.": 9,
  "october oct oct.": 10,
  "november nov nov.": 11,
  "december dec dec.": 12,
});

/** Months that are also people's names, verbs or other words: alone they need words around that speak of time. */
export const DOUBTFUL_MONTHS = new Set([
  "may",
  "march",
  "april",
  "june",
  "august",
  "jan",
  "mar",
  "dec",
  "sep",
  "jun",
  "jul",
  "nov",
  "oct",
  "feb",
  "apr",
  "aug",
  "sept",
]);

/** Days of the week by name. */
export const WEEKDAYS: ReadonlyMap<string, number> = table({
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
});

/** Short forms of days of the week: words of their own ("sun", "sat"), so they need a date behind them. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = table({
  "mon mon.": 1,
  "tue tues tue. tues.": 2,
  "wed wed.": 3,
  "thu thur thurs thu. thur. thurs.": 4,
  "fri fri.": 5,
  "sat sat.": 6,
  "sun sun.": 7,
});

/** Units, one or many. */
export const UNITS: ReadonlyMap<string, TimeUnit> = table({
  "second seconds": "second",
  "minute minutes": "minute",
  "hour hours": "hour",
  "day days": "day",
  "night nights": "night",
  "weekend weekends": "weekend",
  "week weeks": "week",
  "fortnight fortnights": "fortnight",
  "month months": "month",
  "quarter quarters": "quarter",
  "year years": "year",
  "decade decades": "decade",
  "century centuries": "century",
} as const);

/** Parts of the day. */
export const PARTS: ReadonlyMap<string, NonNullable<Calendar["part"]>> = table({
  morning: "morning",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
  dawn: "dawn",
} as const);

/** Seasons. */
export const SEASONS: ReadonlyMap<string, NonNullable<Calendar["season"]>> = table({
  spring: "spring",
  summer: "summer",
  "fall autumn": "autumn",
  winter: "winter",
} as const);

/** Named days, up to three words, in small letters with straight apostrophes; the apostrophe's part is a token of its own. */
export const HOLIDAYS = new Set([
  "christmas",
  "christmas day",
  "christmas eve",
  "new year 's day",
  "new year 's eve",
  "thanksgiving",
  "easter",
  "easter sunday",
  "good friday",
  "election day",
  "inauguration day",
  "independence day",
  "labor day",
  "labour day",
  "memorial day",
  "veterans day",
  "victory day",
  "valentine 's day",
  "boxing day",
]);

/** Zones of time as clocks in the news have them. */
export const ZONES = new Set(
  "est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst kst sgt hkt aest aedt z".split(" "),
);

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers up to ninety by their words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);

/** Ordinals up to thirty-first by their words, those of one word. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, index) => [word, index + 1]),
);

/** Words straight before a time that show that it is one. */
export const BEFORE_TIMES = new Set(
  "in on at by since until till before after during from through between throughout around about of early late mid every each last next this past previous following coming earlier later beginning starting ending".split(
    " ",
  ),
);
