import { ordinalAt } from "../numbers.ts";
import { anchorOf, type Calendar, type FoundTime, found, type Offset } from "../time.ts";
import { type TimeView, touchesNext, wordAt } from "../view.ts";
import { BEFORE_TIMES, NUMBERS } from "../words.ts";
import { yearAt } from "./year-words.ts";

/** Words before a figure of four digits that make it a version, a number of something, or a sum. */
const NOT_YEARS_AFTER =
  /^(?:windows|office|server|exchange|sharepoint|outlook|word|excel|studio|unit|room|section|article|resolution|route|flight|channel|page|line|port|no\.?|number|%|_|\$|€|£|¥|version|v|cve|rfc|iso|storm|agenda|vision|expo|euro|strategy|horizon|nearly|almost|some|than|over|least|most|roughly|approximately|exceeded|another|only|these|those|all)$/;

/** What a figure of four digits counts when it stands before it. */
const COUNTED =
  /^(?:%|percent|per|people|users|members|employees|times|dollars|euros|pounds|miles|kilometers|km|meters|metres|feet|hours|days|weeks|months|years|minutes|seconds|computers|accounts|records|files|systems|troops|soldiers|votes|men|women|employees|other|others|more|mb|gb|kb|bytes|bits|bit|x)$/;

/** A year in figures: after a word that speaks of time any, elsewhere those that news writes about. */
export function year(view: TimeView, at: number): FoundTime | null {
  const value = yearAt(view, at);
  if (value === null) return null;
  const before = wordAt(view, at, at - 1);
  const after = wordAt(view, at, at + 1);
  if (value < 100)
    return /^(?:of|in|since|by|until|early|late|mid)$/.test(before) ? date(at, at + 1, { year: value }, "a short year") : null;
  const since =
    /^(?:least|over|than)$/.test(before) && /^(?:since|from|in|grown|of)$/.test(wordAt(view, at, at - (before === "least" ? 3 : 2)));
  if ((NOT_YEARS_AFTER.test(before) && !since) || COUNTED.test(after) || isPartOfCode(view, at)) return null;
  const told = (BEFORE_TIMES.has(before) && before !== "at") || since;
  if ((value < 1900 || value > 2099) && /^[a-z]{4,}(?:s|ren)$/.test(after)) return null;
  const counts = /^[a-z]{3,}s$/.test(after) && !told && !/^(?:the|'s|a|an|its|their|his|her|,)$/.test(before) && !view.capital[at - 1];
  if (!told && (value < 1900 || value > 2099)) return null;
  if (counts && !/^(?:was|has|is|as|elections|figures|midterms|primaries|campaigns|attacks|talks|protests)$/.test(after)) return null;
  return date(at, at + 1, { year: value }, told ? `a year after "${before}"` : "a year");
}

/** Touching marks on either side make a code ("CVE-2031-1234", "/2031/"), unless they join two years. */
function isPartOfCode(view: TimeView, at: number): boolean {
  const joins = (mark: string, other: number) =>
    /^[-–—]$/.test(mark) && /^(?:\d{4}|\d\d|early|mid|late|end|pre|post)$/.test(wordAt(view, at, other));
  const before = at > view.starts[at]! && touchesNext(view, at - 1) ? wordAt(view, at, at - 1) : "";
  const after = touchesNext(view, at) ? wordAt(view, at, at + 1) : "";
  if (/^[-–—/_=.:#$+]$/.test(before) && !joins(before, at - 2)) return true;
  return (
    /^(?:[-–/_=+:]|%)$/.test(after) &&
    touchesNext(view, at + 1) &&
    /^\w/.test(wordAt(view, at, at + 2)) &&
    !joins(after, at + 2) &&
    (!/^[a-z]{3,}/.test(wordAt(view, at, at + 2)) || COUNTED.test(wordAt(view, at, at + 2)))
  );
}

/** "2014-16", "2014–2016" without spaces between them. */
export function yearSpan(view: TimeView, at: number): FoundTime | null {
  const from = /^\d{4}$/.test(view.words[at]!) ? yearAt(view, at) : null;
  if (from === null || !/^[-–—]$/.test(wordAt(view, at, at + 1)) || !touchesNext(view, at) || !touchesNext(view, at + 1)) return null;
  const end = wordAt(view, at, at + 2);
  const to = /^\d\d$/.test(end) ? from - (from % 100) + Number(end) : /^\d{4}$/.test(end) ? Number(end) : 0;
  const before = at > view.starts[at]! && touchesNext(view, at - 1) && /^[-–/_=.:#$+\w]/.test(wordAt(view, at, at - 1));
  const after = touchesNext(view, at + 2) && /^[-–/_=\w]/.test(wordAt(view, at, at + 3));
  if (to <= from || from < (wordAt(view, at, at - 1) === "(" ? 1000 : 1900) || to > 2099 || to - from > 99 || before || after) return null;
  return found(at, at + 3, "date", "from year to year", { range: { from: { year: from }, to: { year: to } } });
}

/** "mid-2031", "pre-2016", "post-2016" in one token. */
export function prefixedYear(view: TimeView, at: number): FoundTime | null {
  const match = /^(mid|pre|post|early|late|end)-(\d{4})(s?)$/.exec(view.words[at]!);
  if (!match) return null;
  const value = Number(match[2]);
  if (value < 1000 || value > 2199) return null;
  const calendar: Calendar = match[3] ? { decade: value - (value % 10) } : { year: value };
  const range = match[1] === "pre" ? { from: null, to: calendar } : match[1] === "post" ? { from: calendar, to: null } : null;
  const modifier = match[1] === "end" ? "late" : match[1] === "mid" || match[1] === "early" || match[1] === "late" ? match[1] : null;
  return found(at, at + 1, "date", "a year with what is before it", { calendar, range, modifier });
}

const DECADE_WORDS: readonly string[] = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

/** "the 1990s", "'90s", "the nineties", "mid-1990s". */
export function decade(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const figures = /^(?:(\d{3}0)|'(\d0))'?s$/.exec(word);
  const cut = /^\d{3}0$/.test(word) && wordAt(view, at, at + 1) === "s" && touchesNext(view, at);
  if (figures || cut) {
    const value = Number(figures ? (figures[1] ?? figures[2]) : word);
    return value < 100 || (value >= 1000 && value < 2200) ? date(at, at + (cut ? 2 : 1), { decade: value }, "a decade") : null;
  }
  const named = DECADE_WORDS.indexOf(word);
  if (named < 0 || !/^(?:the|early|mid|late|-)$/.test(wordAt(view, at, at - 1))) return null;
  return /^(?:his|her|their|my)$/.test(wordAt(view, at, at - 2))
    ? null
    : date(at, at + 1, { decade: 20 + 10 * named }, "a decade in words");
}

/** "the 20th century", "21st-century". */
export function century(view: TimeView, at: number): FoundTime | null {
  const ordinal = ordinalAt(view, at);
  if (!ordinal || ordinal.value > 30) return null;
  const next = ordinal.last + (/^[-–]$/.test(wordAt(view, at, ordinal.last)) ? 1 : 0);
  return wordAt(view, at, next) === "century" ? date(at, next + 1, { century: ordinal.value }, "a century") : null;
}

const FISCAL = /^(?:fiscal|financial)$/;

/** "Q3 2022", "3Q22", "the third quarter of 2031", "H1 2031", "fiscal 2023", "FY23". */
export function quarter(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const figures = /^(?:(q)([1-4])|([1-4])(q)|(h)([12]))(?:[fy]*'?(\d{4}|\d\d))?$/.exec(word) ?? null;
  const backwards = /^(\d{4})[-]?(q)([1-4])$/.exec(word);
  if (backwards) return date(at, at + 1, { year: Number(backwards[1]), quarter: Number(backwards[3]) as 1 }, "a quarter in figures");
  if (figures && view.text[view.tokens[at]!.start] !== "q" && view.text[view.tokens[at]!.start] !== "h") {
    const part: Calendar = figures[5] ? { half: Number(figures[6]) as 1 } : { quarter: Number(figures[2] ?? figures[3]) as 1 };
    if (figures[7]) return date(at, at + 1, { year: Number(figures[7]), ...part }, "a quarter in figures");
    const of = /^(?:of|,)$/.test(wordAt(view, at, at + 1)) ? 1 : 0;
    const fiscal = FISCAL.test(wordAt(view, at, at + 1 + of)) ? 1 : 0;
    const next = at + 1 + of + fiscal;
    const value = next < view.ends[at]! ? yearAt(view, next) : null;
    const known = value === null ? {} : { year: value, ...(fiscal && { fiscal: true as const }) };
    if (value === null && figures[5]) return null;
    return date(at, value === null ? at + 1 : next + 1, { ...known, ...part }, "a quarter in figures");
  }
  return quarterInWords(view, at);
}

/** "the first half of last year". */
const BESIDE: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };

/** "the latter half": the second. */
function latterAt(view: TimeView, at: number): ReturnType<typeof ordinalAt> {
  return view.words[at] === "latter" && wordAt(view, at, at + 1) === "half" ? { value: 2, last: at + 1 } : null;
}

function quarterInWords(view: TimeView, at: number): FoundTime | null {
  const ordinal = ordinalAt(view, at) ?? latterAt(view, at);
  const unit = ordinal ? wordAt(view, at, ordinal.last) : "";
  if (!ordinal || ordinal.value > 4 || !/^(?:quarter|half)$/.test(unit) || (unit === "half" && ordinal.value > 2)) return null;
  const part: Calendar = unit === "half" ? { half: ordinal.value as 1 } : { quarter: ordinal.value as 1 };
  const of = wordAt(view, at, ordinal.last + 1) === "of" ? 1 : 0;
  const fiscal = FISCAL.test(wordAt(view, at, ordinal.last + 1 + of)) ? 1 : 0;
  const next = ordinal.last + 1 + of + fiscal;
  const value = next < view.ends[at]! ? yearAt(view, next) : null;
  const direction = of && !fiscal && wordAt(view, at, next + 1) === "year" ? BESIDE[wordAt(view, at, next)] : undefined;
  if (direction !== undefined) {
    const offset: Offset = { direction, min: Math.abs(direction), max: Math.abs(direction), unit: "year" };
    return found(at, next + 2, "date", `a ${unit} of a year beside its anchor`, { calendar: part, offset, anchor: { to: "publication" } });
  }
  if (value === null && unit === "half") return null;
  const calendar = value === null ? part : { year: value, ...(fiscal && { fiscal: true as const }), ...part };
  return date(at, value === null ? ordinal.last + 1 : next + 1, calendar, `a ${unit} of a year`);
}

/** "fiscal 2023", "fiscal year 2023", "FY2023", "FY 23". */
export function fiscalYear(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const figures = /^fy'?(\d{4}|\d\d)$/.exec(word);
  if (figures) return date(at, at + 1, { year: Number(figures[1]), fiscal: true }, "a fiscal year");
  if (word !== "fy" && !FISCAL.test(word)) return null;
  const next = at + (wordAt(view, at, at + 1) === "year" ? 2 : 1);
  const value =
    next < view.ends[at]!
      ? (yearAt(view, next) ?? (word === "fy" && /^\d\d$/.test(view.words[next]!) ? Number(view.words[next]) : null))
      : null;
  return value === null ? null : date(at, next + 1, { year: value, fiscal: true }, "a fiscal year");
}

/** "twenty twenty-two" and "nineteen eighty-four". */
export function spokenYear(view: TimeView, at: number): FoundTime | null {
  const hundreds = NUMBERS.get(view.words[at]!);
  if (hundreds !== 19 && hundreds !== 20) return null;
  const tens = NUMBERS.get(wordAt(view, at, at + 1));
  if (tens === undefined || tens < 10 || !BEFORE_TIMES.has(wordAt(view, at, at - 1))) return null;
  const ones = wordAt(view, at, at + 2) === "-" && tens >= 20 ? NUMBERS.get(wordAt(view, at, at + 3)) : undefined;
  const value = hundreds * 100 + tens + (ones ?? 0);
  return date(at, at + (ones === undefined ? 2 : 4), { year: value }, "a year in words");
}

const date = (first: number, last: number, calendar: Calendar, why: string) =>
  found(first, last, "date", why, { calendar, anchor: anchorOf(calendar) });
