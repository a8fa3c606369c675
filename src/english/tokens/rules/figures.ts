import { type Chunk, sticky } from "./rule.ts";

const matchTelephone = sticky(
  /\p{Nd}{5}-\p{Nd}{4}(?![\p{L}\p{N}-])|\p{Nd}{3}\/\p{Nd}{3}-\p{Nd}{4}(?![\p{L}\p{N}-])|(?:\p{Nd}{1,3}-)?\p{Nd}{3}-\p{Nd}{3,4}(?:-\p{Nd}{4})?(?![\p{L}\p{N}-])|\p{Nd}{1,4}-\p{Nd}{1,2}-\p{Nd}{2,4}(?![\p{L}\p{N}-])/u,
);

/** Telephone numbers and dates in figures: their hyphens do not part them. */
export function telephone({ text }: Chunk, at: number): number {
  return matchTelephone(text, at);
}

const matchNumber = sticky(/\p{N}+(?:,\p{Nd}{3}(?!\p{N}))*(?:[.:/]\p{N}+)*/u);
const matchFraction = sticky(/\.\p{Nd}+(?![\p{L}\p{N}.])/u);
const matchUnit = sticky(
  /(?:[ap]\.?m|[AP]\.?M|[kKmMb]|MM|bn|mn|tn|kg|km|cm|mm|mi|lbs?|oz|ft|hrs?|mins?|secs?|mph|kph|[KMGT]B|gb|[kMG]?Hz|[kMG]Wh?|mg|ml)(?![\p{L}\p{N}])/u,
);
const matchTail = sticky(
  /\.(?:docx?|pdf|xlsx?|csv|txt|jpe?g|png|gif|zip|html?)(?![\p{L}\p{N}])|(?:['’]s(?![\p{L}\p{N}]))|[\p{L}\p{N}\p{M}\p{Cf}_]+(?:\.[a-z]{2,4}(?![\p{L}\p{N}]))?/u,
);

/** Figures: 1,200; 3.5; .04; 10:30; 9/11; 20th; 90's. A half day after a time stands alone, and so does a unit: 5 pm, 10 km. */
export function number({ text, before, after }: Chunk, at: number): number {
  if (text[at] === ".") return at === 0 || /[\p{Sc}\s(–—-]/u.test(text[at - 1]!) ? matchFraction(text, at) : -1;
  const end = matchNumber(text, at);
  if (end === -1 || matchUnit(text, end) !== -1) return end;
  // "1. The first point": at a paragraph's start the period belongs to the number.
  if (at === 0 && end <= 3 && before === "" && after !== "" && text.slice(end) === ".") return end + 1;
  const tail = matchTail(text, end);
  const decade = text[end - 1] === "0";
  return tail === -1 || (!decade && /['’]/.test(text[end]!)) ? end : tail;
}

const matchMoney = sticky(/(?:US|HK|NZ|A|C|S|U)\$/u);

/** A dollar sign with the letters of its country: US$. */
export function money({ text }: Chunk, at: number): number {
  return matchMoney(text, at);
}
