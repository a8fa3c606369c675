import type { Range, View } from "../view.ts";
import type { Mention } from "./mentions.ts";
import { CALLED } from "./words.ts";

/** The longest name, in tokens, and how far behind a noun it is looked for. */
const LONGEST = 6;
const READ = 8;

/** The names that a mention's sentence gives the incident itself: "Operation Amber Tide", "the Low Tide campaign", "a campaign dubbed “Low Tide”", "calls the campaign Low Tide". */
export function namesIn(view: View, { token, sentence, verb }: Mention): Range[] {
  if (verb || !OF_NAMES.test(view.words[token]!)) return [];
  const { words, doc, text, quotationAt } = view;
  const capital = (index: number) =>
    index >= sentence.first && index < sentence.last && /^\p{Lu}/u.test(text.slice(doc.tokens[index]!.start, doc.tokens[index]!.start + 2));
  const run = (first: number) => {
    let last = first;
    while (last - first < LONGEST && capital(last)) last++;
    return { first, last };
  };
  const found: Range[] = [];
  if (words[token] === "operation" && capital(token)) found.push({ first: token, last: run(token + 1).last });
  let first = token;
  while (token - first < LONGEST && capital(first - 1) && first - 1 > sentence.first && !isMonth(words[first - 1]!)) first--;
  if (first < token && /^(?:campaign|operation)$/.test(words[token]!) && view.nameAt[first - 1]! < 0 && !isOfSomebody(view, first, token))
    found.push({ first, last: token });
  if (capital(token + 1)) found.push(run(token + 1));
  for (let at = token + 1; at < Math.min(sentence.last, token + READ); at++) {
    if (!CALLED.test(words[at]!)) continue;
    let begin = at + 1 + (words[at + 1] === "as" ? 1 : 0);
    if (begin < sentence.last && quotationAt[begin]! >= 0 && !/\p{L}/u.test(words[begin]!)) begin++;
    const name = run(begin);
    if (name.last > name.first) found.push(name);
  }
  return found.filter(({ first: from, last }) => last - from > 1);
}

/** Nouns of what is given a name. */
const OF_NAMES = /^(?:campaign|operation|attacks?|hack|breach|malware|worm|leaks?)$/;

function isMonth(word: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(word);
}

/** "the Varenian campaign", "the Harbour Party campaign": capitals that say whose it is. */
function isOfSomebody({ doc, nameAt }: View, first: number, last: number): boolean {
  return nameAt
    .subarray(first, last)
    .some(
      (name) =>
        /^(?:state|person|place)$/.test(doc.names[name]?.class ?? "") ||
        (doc.names[name]?.class === "organization" && doc.entities[doc.names[name]!.entity]!.mentions.length > 1),
    );
}
