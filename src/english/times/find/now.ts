import { type Calendar, type FoundTime, found, type Offset } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";

const DAYS: ReadonlyMap<string, { readonly direction: -1 | 0 | 1; readonly part?: Calendar["part"] }> = new Map([
  ["yesterday", { direction: -1 }],
  ["today", { direction: 0 }],
  ["tomorrow", { direction: 1 }],
  ["tonight", { direction: 0, part: "night" }],
  ["overnight", { direction: 0, part: "night" }],
]);

/** "yesterday", "today", "tonight", "overnight": told from the day of publication. "USA Today" is a name. */
export function dayWord(view: TimeView, at: number): FoundTime | null {
  const day = DAYS.get(view.words[at]!);
  if (day === undefined || (view.capital[at] && at > view.starts[at]! && view.capital[at - 1]!)) return null;
  const steps = day.direction === 0 ? 0 : 1;
  const offset: Offset = { direction: day.direction, min: steps, max: steps, unit: "day" };
  const calendar = day.part ? { part: day.part } : {};
  return found(at, at + 1, day.part ? "time" : "date", `a word for a day: ${view.words[at]}`, {
    offset,
    calendar,
    anchor: { to: "publication" },
  });
}

/** "recently", "lately", "nowadays", "these days". "now" and "then" stand for anything and are passed over. */
export function vague(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  if (word === "recently" && wordAt(view, at, at + 1) === "as") return null;
  if (word === "recently" || word === "lately")
    return found(at, at + 1, "date", "vaguely past", { vague: "past", anchor: { to: "publication" } });
  if (word === "nowadays") return found(at, at + 1, "date", "vaguely present", { vague: "present", anchor: { to: "publication" } });
  if (word === "these" && wordAt(view, at, at + 1) === "days" && !/^(?:after|before|of|that|when|which)$/.test(wordAt(view, at, at + 2)))
    return found(at, at + 2, "date", "vaguely present", { vague: "present", anchor: { to: "publication" } });
  return null;
}
