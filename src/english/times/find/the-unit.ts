import { type FoundTime, found, type Offset } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { UNITS } from "../words.ts";

/** "over the weekend", "at the weekend": the one beside publication, on the side to which the verb looks. */
export function theWeekend(view: TimeView, at: number): FoundTime | null {
  if (view.words[at] !== "the" || wordAt(view, at, at + 1) !== "weekend") return null;
  if (!/^(?:over|at|on|during|through|by|throughout)$/.test(wordAt(view, at, at - 1)) || wordAt(view, at, at + 2) === "of") return null;
  return found(at, at + 2, "date", "the weekend", { calendar: { weekend: true }, anchor: { to: "publication" } });
}

/** "earlier in the week", "later in the day": of the one that the text is in; of a week that is the one of publication. The word before it bends it afterwards. */
export function withinUnit(view: TimeView, at: number): FoundTime | null {
  if (view.words[at] !== "the" || wordAt(view, at, at - 1) !== "in" || !/^(?:earlier|later)$/.test(wordAt(view, at, at - 2))) return null;
  const unit = /^(?:day|week|month|year|decade|century)$/.test(wordAt(view, at, at + 1)) ? UNITS.get(wordAt(view, at, at + 1)) : undefined;
  return unit
    ? found(at, at + 2, "date", "the unit around", { offset: around(unit), anchor: { to: unit === "week" ? "publication" : "text" } })
    : null;
}

/** "by year's end", "at month's end". */
export function unitsEnd(view: TimeView, at: number): FoundTime | null {
  const unit = /^(?:week|month|year|decade|century)$/.test(view.words[at]!) ? UNITS.get(view.words[at]!) : undefined;
  if (!unit || wordAt(view, at, at + 1) !== "'s" || wordAt(view, at, at + 2) !== "end") return null;
  return found(at, at + 3, "date", "a bound of the unit around", { offset: around(unit), modifier: "late", anchor: { to: "text" } });
}

const around = (unit: Offset["unit"]): Offset => ({ direction: 0, min: 0, max: 0, unit });
