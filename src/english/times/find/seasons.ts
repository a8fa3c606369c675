import { anchorOf, type FoundTime, found } from "../time.ts";
import { type TimeView, touchesNext, wordAt } from "../view.ts";
import { SEASONS } from "../words.ts";
import { yearAt } from "./year-words.ts";

/** "summer of 2016", "fall 2020", "in the winter", "over the summer"; a fall or a spring that is none needs its year. */
export function season(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const value = SEASONS.get(word);
  if (value === undefined) return null;
  const of = /^(?:of|,)$/.test(wordAt(view, at, at + 1)) ? 1 : 0;
  const year = at + 1 + of < view.ends[at]! ? yearAt(view, at + 1 + of) : null;
  if (year !== null) {
    const next = year > 99 && isNextYear(view, at, at + 2 + of, year);
    const calendar = { year, season: value, ...(next && { intoNextYear: true as const }) };
    return found(at, at + 2 + of + (next ? 2 : 0), "date", "a season of a year", { calendar, anchor: anchorOf(calendar) });
  }
  const [before, beforeThat] = [wordAt(view, at, at - 1), wordAt(view, at, at - 2)];
  const told =
    before === "the"
      ? /^(?:in|over|during|by|through|since|throughout|until|before|after|late|early)$/.test(beforeThat)
      : /^(?:in|by|since|early|late|mid)$/.test(before);
  if (
    !told ||
    view.capital[at] ||
    /^(?:of|offensive|games|palace)$/.test(wordAt(view, at, at + 1)) ||
    ((word === "fall" || word === "spring") && !/^(?:in|early|late|mid|by)$/.test(before === "the" ? beforeThat : before))
  )
    return null;
  return found(at, at + 1, "date", "a season", { calendar: { season: value }, anchor: { to: "publication" } });
}

/** "-31" or "/2031" right behind 2030. */
function isNextYear(view: TimeView, of: number, at: number, year: number): boolean {
  const figures = wordAt(view, of, at + 1);
  return (
    /^[-–/]$/.test(wordAt(view, of, at)) &&
    touchesNext(view, at - 1) &&
    touchesNext(view, at) &&
    (figures === String(year + 1) || figures === String(year + 1).slice(2))
  );
}
