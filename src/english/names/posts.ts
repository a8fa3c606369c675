import type { Sentence } from "../doc.ts";
import { TITLE_HEADS } from "./lexicon/titles.ts";
import type { Run } from "./runs.ts";
import type { NameView } from "./view.ts";

/** The longest post before a name, in tokens. */
const LONGEST_POST = 14;

/** How far into a post its head noun stands at most. */
const HEAD_WITHIN = 6;

const DETERMINER = /^(?:the|an?|its|his|her|their|our|my|your|['’]s)$/;

/** What ends the noun phrase that a post is, or shows that there is none. */
const BREAKS =
  /^(?:[,;:.!?"“”()—–]|--|''|``|who|whom|which|that|said|says|told|tells|is|are|was|were|be|been|has|have|had|will|would|met|asked|but|if|when)$/;

const CONNECTS = /^(?:of|for|at|in|to|with|on|and)$/;

/** What follows a name in apposition; a verb straight after it would have the name as its own subject. */
const CLOSES = /^(?:[,;:.!?)”"]|''|--|[—–])$/;

/** Words that begin what a comma ends: in "After he met the minister, Ann Roe, …" the comma may be that of the clause. */
const SUBORDINATES =
  /^(?:after|before|when|while|as|since|if|although|though|because|until|once|during|in|on|at|with|without|by|from|for|following|despite|asked|speaking|citing)$/;

/**
 * The post that stands before a person's name and a comma: "spokeswoman" of "the ministry's spokeswoman, Ann Roe,", "head of the agency" of "the head of
 * the agency, Ann Roe,". It begins after the article or the possessive, and has one of `heads` as its noun; null where there is none, or where the comma may part other things.
 */
export function postBefore(
  view: NameView,
  { first: from, last: to }: Pick<Sentence, "first" | "last">,
  name: Run,
  heads = TITLE_HEADS,
): Run | null {
  const comma = name.first - 1;
  if (comma <= from || view.words[comma] !== "," || !(name.last >= to || CLOSES.test(view.words[name.last]!))) return null;
  for (let at = comma - 1; at >= from && comma - at <= LONGEST_POST; at--) {
    const word = view.lower[at]!;
    if (BREAKS.test(word)) return null;
    if (DETERMINER.test(word) && isPost(view, at + 1, comma, heads))
      return isListed(view, from, at, name) || isSubordinate(view, from, comma) ? null : { first: at + 1, last: comma };
  }
  return null;
}

/** Whether a noun phrase has the noun of a post as its head: "deputy foreign minister", "head of the agency". */
function isPost(view: NameView, first: number, last: number, heads: ReadonlySet<string>): boolean {
  for (let at = first; at < Math.min(last, first + HEAD_WITHIN); at++) {
    if (heads.has(view.lower[at]!) && (at + 1 === last || CONNECTS.test(view.lower[at + 1]!))) return true;
    if (CONNECTS.test(view.lower[at]!) && view.lower[at] !== "and") return false;
  }
  return false;
}

/** "a lawyer, Ann Roe, and others" are three. */
function isListed(view: NameView, from: number, determiner: number, name: Run): boolean {
  const goesOn = view.words[name.last] === "," && /^(?:and|or)$/.test(view.lower[name.last + 1] ?? "");
  const isOneOf = /^an?$/.test(view.lower[determiner]!) || (determiner > from && /^(?:,|and|or)$/.test(view.lower[determiner - 1]!));
  return goesOn && isOneOf;
}

function isSubordinate(view: NameView, from: number, comma: number): boolean {
  let at = comma;
  while (at > from && !/^(?:[,;:"“”—–]|--|''|``)$/.test(view.words[at - 1]!)) at--;
  return SUBORDINATES.test(view.lower[at]!);
}
