import { anchorOf, type FoundTime, found } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
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
    const calendar = { year, season: value };
    return found(at, at + 2 + of, "date", "a season of a year", { calendar, anchor: anchorOf(calendar) });
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
