import { nounKinds } from "../../english/references/nouns.ts";
import { firstTokenAt, type View } from "../view.ts";

/** How many mentions of a name are asked, and how many words back what it is said to be may begin. */
const MOST_ASKED = 6;
const REACH = 6;

/** What only a body has: "Halden Grid's chairman". */
const OWNED = /^(?:chairman|chairwoman|board|shareholders|headquarters|subsidiary|customers|fans|members)$/;

/**
 * Whether the text shows that a name taken for a person's is that of a body: "the operator, Halden Grid", "the maker of the lock, Tal Optics", "Halden Grid's
 * chairman". Names of one word and names with a title or role of a person are left as they are.
 */
export function isBody({ doc, words, nameAt }: View, entity: number): boolean {
  const mentions = doc.entities[entity]!.mentions.slice(0, MOST_ASKED).map((mention) => doc.names[mention]!);
  if (mentions.some(({ title, role }) => title !== null || role !== null)) return false;
  return mentions.some(({ span }) => {
    const first = firstTokenAt(doc, span[0]);
    let last = first;
    while (last < words.length && doc.tokens[last]!.start < span[1]) last++;
    if (/^['’]s?$/.test(words[last] ?? "") && OWNED.test(words[last + 1] ?? "")) return true;
    return words[first - 1] === "," && isBodyNoun(words, nameAt, first - 2);
  });
}

/** Whether the phrase that ends at a token begins with an article and a noun of an institution. */
function isBodyNoun(words: readonly string[], nameAt: Int32Array, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < REACH && !/^(?:the|an?|its|,|\.)$/.test(words[start]!)) start--;
  if (!/^(?:the|an?|its)$/.test(words[start]!)) return false;
  let noun = start + 1;
  while (noun < end && !/^(?:of|for)$/.test(words[noun + 1]!)) noun++;
  if (nameAt[noun]! >= 0) return false;
  const kinds = nounKinds(words[noun]!);
  return kinds.includes("organization") && !kinds.includes("person");
}
