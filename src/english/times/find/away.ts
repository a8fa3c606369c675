import { quantityAt } from "../numbers.ts";
import { type FoundTime, found, type TimeAnchor, type TimeUnit } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { UNITS } from "../words.ts";

/** "the day before", "a day earlier", "two weeks later", "three years ago", "two days after the vote", "a month from now". */
export function away(view: TimeView, at: number): FoundTime | null {
  const the = view.words[at] === "the";
  const quantity = the
    ? null
    : (quantityAt(view, at) ??
      (/^(?:days|weeks|months|years|decades|hours|minutes|centuries)$/.test(view.words[at]!) ? { min: null, max: null, last: at } : null));
  const counted = the ? at + 1 : quantity?.last;
  if (counted === undefined || (the && !UNITS.has(wordAt(view, at, counted)))) return null;
  const word = wordAt(view, at, counted);
  const half = [1, 2, 3].map((step) => wordAt(view, at, counted + step)).join(" ") === "and a half" ? 0.5 : 0;
  const next = counted + (half > 0 ? HALF : 0);
  const unit: TimeUnit | undefined = UNITS.get(word);
  if (unit === undefined || (the && (/s$/.test(word) || unit === "second"))) return null;
  const [then, after] = [wordAt(view, at, next + 1), wordAt(view, at, next + 2)];
  const more = (many: number | null) => (many === null ? null : many + half);
  const amount = the ? { min: 1, max: 1 } : { min: more(quantity!.min), max: more(quantity!.max) };
  const told = (direction: -1 | 1, last: number, anchor: TimeAnchor, why: string): FoundTime => {
    const fine = unit === "hour" || unit === "minute" || unit === "second" || unit === "night";
    return found(at, last, fine ? "time" : "date", why, {
      offset: { direction, ...amount, unit },
      anchor,
      ...(unit === "night" && { calendar: { part: "night" as const } }),
    });
  };
  if (the && /^(?:before|after)$/.test(then) && /^(?:yesterday|tomorrow)$/.test(after))
    return found(at, next + 3, "date", "two days away", {
      offset: { direction: then === "before" ? -1 : 1, min: 2, max: 2, unit: "day" },
      anchor: { to: "publication" },
    });
  if (the && ((then === "before" && after === "last") || (then === "after" && after === "next")))
    return found(at, next + 3, "date", "two units away", {
      offset: { direction: then === "before" ? -1 : 1, min: 2, max: 2, unit },
      anchor: { to: "publication" },
    });
  if (!the && then === "ago") return told(-1, next + 2, { to: "publication" }, "so long ago");
  if (!the && (then === "earlier" || then === "later"))
    return told(then === "earlier" ? -1 : 1, next + 2, { to: "text" }, `so long ${then}`);
  if (!the && then === "from" && /^(?:now|today)$/.test(after)) return told(1, next + 3, { to: "publication" }, "so long from now");
  if (then !== "before" && then !== "after" && then !== "prior") return null;
  const direction = then === "after" ? 1 : -1;
  const event = eventAfter(view, at, next + (then === "prior" && after === "to" ? 3 : 2));
  return told(direction, next + (then === "prior" && after === "to" ? 3 : 2), event ?? { to: "text" }, `so long ${then}`);
}

/** The words "and a half" behind a unit. */
const HALF = 3;

/** The words of an event are looked for over no more tokens than this. */
const EVENT_WITHIN = 8;

/** The words after "two days after" up to the end of the clause, cut short; null where none stand there. */
function eventAfter(view: TimeView, of: number, at: number): TimeAnchor | null {
  let last = at;
  while (
    last < Math.min(view.ends[of]!, at + EVENT_WITHIN) &&
    !/^(?:[,.;:!?()"”—]|and|but|which|who|that|when|''|said|says)$/.test(view.words[last]!)
  )
    last++;
  return last > at ? { to: "event", span: [view.tokens[at]!.start, view.tokens[last - 1]!.end] } : null;
}
