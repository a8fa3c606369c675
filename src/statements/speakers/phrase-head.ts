import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, isSpeakerNoun, PERSON_NOUNS } from "../lexicon/sources.ts";
import { firstTokenAt, type Range, type View } from "../view.ts";

/** What a source phrase is built around. */
export type Head =
  | { readonly type: "name"; readonly name: number }
  | { readonly type: "pronoun"; readonly word: string; readonly token: number }
  | {
      readonly type: "noun";
      readonly word: string;
      readonly token: number;
      readonly plural: boolean;
      readonly kind: "individual" | "group" | "institution" | "document" | "unknown";
    };

/** Finds the heads of a source phrase: one, or several where names or nouns are joined ("Roe and Tal"). */
export function headsOf(view: View, whole: Range): Head[] {
  const range = trimmed(view, whole);
  const first = headOf(view, range);
  if (!first) return [];
  if (first.type !== "name") return [first];
  const heads: Head[] = [first];
  const { entity } = view.doc.names[first.name]!;
  for (let at = range.first + 1; at + 1 < range.last; at++) {
    const next = view.nameAt[at + 1]!;
    if (
      view.words[at] === "and" &&
      next >= 0 &&
      view.nameAt[at - 1]! >= 0 &&
      view.doc.names[next]!.class === view.doc.names[first.name]!.class &&
      view.doc.names[next]!.entity !== entity
    )
      heads.push({ type: "name", name: next });
  }
  return heads;
}

/** A phrase without the comma or the "'s" at its end: "Roe's (promise)", "the minister, Ann Roe,". */
function trimmed({ words }: View, { first, last }: Range): Range {
  let end = last;
  while (end > first + 1 && /^(?:,|['’]s|['’]|:|-|–|—|\))$/.test(words[end - 1]!)) end--;
  return { first, last: end };
}

/**
 * The head: a name that begins the phrase (after its title), a pronoun, else the noun before the first preposition or comma, be it
 * inside a name's title. A name before "'s" only says whose.
 */
function headOf(view: View, { first, last }: Range): Head | null {
  let at = first;
  while (at < last && (DETERMINERS.has(view.words[at]!) || /^\d+$/.test(view.words[at]!)) && view.nameAt[at]! < 0) at++;
  if (at >= last) return SUBJECT_PRONOUNS.has(view.words[first]!) || DETERMINERS.has(view.words[first]!) ? pronoun(view, first) : null;
  if (SUBJECT_PRONOUNS.has(view.words[first]!)) return pronoun(view, first);
  const apposed = nameAfterComma(view, at, last);
  if (apposed >= 0) return { type: "name", name: apposed };
  let noun = -1;
  for (let token = at; token < last; token++) {
    const word = view.words[token]!;
    const name = view.nameAt[token]!;
    if (token > at && (PREPOSITIONS.has(word) || word === "," || /^(?:who|which|that|briefed|familiar)$/.test(word)) && name < 0) break;
    if (name >= 0) {
      const end = endOfName(view, name, last);
      const possessive = /^(?:'s|’s|'|’)$/.test(view.words[end] ?? "");
      if (!possessive && !isNounAfter(view, end, last) && !isPersonAfter(view, name, end, last)) return { type: "name", name };
      token = end - (possessive ? 0 : 1);
      continue;
    }
    if (noun >= 0 && /(?:ed|ing)$/.test(word) && isSpeakerNoun(view.words[noun]!)) break;
    if (/^[\p{L}\p{N}-]+$/u.test(word) || /-/.test(word)) noun = token;
  }
  return noun < 0 ? null : nounHead(view, noun);
}

/** The token after a name, no further than `last`. */
function endOfName({ doc }: View, name: number, last: number): number {
  return Math.min(firstTokenAt(doc, doc.names[name]!.span[1]), last);
}

/** "Varenian mediator Ann Roe": the name of a state that says whose the person named after it is. */
function isPersonAfter({ doc, nameAt, words }: View, name: number, from: number, last: number): boolean {
  if (doc.names[name]!.class === "person") return false;
  for (let token = from; token < last; token++) {
    if (nameAt[token]! >= 0) return doc.names[nameAt[token]!]!.class === "person";
    if (!/^[\p{L}-]+$/u.test(words[token]!) || PREPOSITIONS.has(words[token]!) || words[token] === "and") return false;
  }
  return false;
}

/**
 * "the spokeswoman, Adela Morwick", "his owner, farmer Ann Roe": the name that ends a phrase which begins with what the person does; -1 where there is none. Between the
 * comma and the name stand only words for what he does.
 */
function nameAfterComma(view: View, at: number, last: number): number {
  const name = view.nameAt[last - 1]!;
  if (name < 0 || !/^(?:person|other|group)$/.test(view.doc.names[name]!.class)) return -1;
  let first = last - 1;
  while (first > at && view.nameAt[first - 1] === name) first--;
  let comma = first - 1;
  while (
    comma > at &&
    first - comma < LONGEST_ROLE &&
    view.words[comma] !== "," &&
    !PREPOSITIONS.has(view.words[comma]!) &&
    /^[\p{L}-]+$/u.test(view.words[comma]!)
  )
    comma--;
  if (comma <= at || view.words[comma] !== ",") return -1;
  for (let token = at; token < comma; token++) if (view.doc.names[view.nameAt[token]!]?.class === "person") return -1;
  return name;
}

/** How many words for what a person does may stand between the comma and the name, and the comma itself. */
const LONGEST_ROLE = 6;

/** "the Varenian foreign ministry": a name that only describes the noun after it. */
function isNounAfter(view: View, at: number, last: number): boolean {
  for (let token = at; token < last; token++) {
    const word = view.words[token]!;
    if (
      view.nameAt[token]! >= 0 ||
      PREPOSITIONS.has(word) ||
      !/^[\p{L}-]+$/u.test(word) ||
      /^(?:who|which|that|briefed|and|or)$/.test(word)
    )
      return false;
    if (isSpeakerNoun(word)) return true;
  }
  return false;
}

function pronoun(view: View, token: number): Head {
  return { type: "pronoun", word: view.words[token]!, token };
}

function nounHead(view: View, token: number): Head {
  const word = view.words[token]!;
  const plural = /(?:[^s]s|people|men|women)$/.test(word);
  const kind =
    PERSON_NOUNS.test(word) || isPersonNoun(word)
      ? plural
        ? "group"
        : "individual"
      : INSTITUTION_NOUNS.test(word)
        ? "institution"
        : DOCUMENT_NOUNS.test(word)
          ? "document"
          : "unknown";
  return { type: "noun", word, token, plural, kind };
}

/** Nouns of people by their form, where the lists do not have them: "a questioner", "his ex-wife", "two speechwriters". */
function isPersonNoun(word: string): boolean {
  if (INSTITUTION_NOUNS.test(word) || DOCUMENT_NOUNS.test(word)) return false;
  return (
    /(?:wife|wives|husband|son|sons|daughter|mother|father|brother|sister|friend|doctor|boss|guy|kid|girl|boy|folk|folks|nominee|nominees|patient|percent|victim|parent|mom|dad|[a-z]{3}(?:er|or|ist|ian|eer|ant|crat|mate|fighter|owner)s?)$/.test(
      word,
    ) && !NO_PERSON.test(word)
  );
}

const NO_PERSON =
  /^(?:number|paper|newspaper|letter|offer|order|power|server|computer|matter|error|chapter|center|quarter|poster|banner|order|answer|member|factor|sector|tower|water|user|color|border|disaster|counter|retailer|carrier|provider|manufacturer|maker|publisher|broadcaster|insurer|operator|contractor|restaurant|plant|grant|giant|tenant|ter|vendor|processor|twitter|newsletter|charter|another|other|either|neither|after|under|over|whether|however|rather)s?$/;
