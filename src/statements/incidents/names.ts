import type { Range, View } from "../view.ts";
import type { Mention } from "./mentions.ts";
import { CALLED } from "./words.ts";

/** The names that a mention's sentence gives the incident itself: "Operation Amber Tide", "a campaign dubbed “Low Tide”". */
export function namesIn({ words, doc, text, quotationAt, nameAt }: View, { token, sentence, verb }: Mention): Range[] {
  if (verb) return [];
  const found: Range[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const capital = (index: number) =>
      index < sentence.last && /^\p{Lu}/u.test(text.slice(doc.tokens[index]!.start, doc.tokens[index]!.end));
    if (words[at] === "operation" && capital(at) && capital(at + 1)) {
      let last = at + 1;
      while (capital(last)) last++;
      found.push({ first: at, last });
    }
    if (at <= token || at > token + 4 || !CALLED.test(words[at]!)) continue;
    let first = at + 1 + (words[at + 1] === "as" ? 1 : 0);
    if (quotationAt[first]! >= 0 && !/\p{L}/u.test(words[first]!)) first++;
    let last = first;
    while (last < sentence.last && last - first < 6 && (capital(last) || nameAt[last]! >= 0)) last++;
    if (last > first) found.push({ first, last });
  }
  return found;
}
