import type { NameClass } from "../../english/doc.ts";
import { TITLE_HEADS } from "../../english/names/lexicon/titles.ts";
import { GROUP_NOUNS } from "../../english/names/lexicon/words.ts";
import { nounKinds } from "../../english/references/nouns.ts";
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { DOCUMENT_NOUNS, INSTITUTION_NOUNS, isSpeakerNoun, PERSON_NOUNS } from "../lexicon/sources.ts";
import { speakingNoun } from "../lexicon/speaking-nouns.ts";
import { afterDateline } from "../phrase/index.ts";
import { firstTokenAt, type Range, type View } from "../view.ts";
import { apposedName } from "./apposed.ts";
import { isAddress } from "./honorifics.ts";

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
  const range = bareOf(view, whole);
  const first = headOf(view, range);
  if (!first) return [];
  if (first.type !== "name") return [first];
  return [first, ...joinedTo(view, first.name, range.last)];
}

/** The names that stand beside one in a list that "and" ends: "Roe and Tal", "Varenia, Caldora and Belmora". What a comma alone puts beside a name tells of it. */
function joinedTo(view: View, first: number, last: number): Head[] {
  const { words, nameAt, doc } = view;
  const { class: kind, entity } = doc.names[first]!;
  const found: Head[] = [];
  let closed = false;
  for (let at = endOfName(view, first, last); at + 1 < last && !closed; ) {
    closed = words[at] === "and" || (words[at] === "," && words[at + 1] === "and");
    if (!closed && words[at] !== ",") break;
    at += words[at] === "," && closed ? 2 : 1;
    if (words[at] === "the" && nameAt[at]! < 0) at++;
    const next = nameAt[at] ?? -1;
    if (next < 0 || !isLike(kind, doc.names[next]!.class) || doc.names[next]!.entity === entity) return [];
    found.push({ type: "name", name: next });
    at = endOfName(view, next, last);
  }
  return closed ? found : [];
}

/** Whether two names of a list can be of one kind: a state that no table has may be taken for a place, or for nothing. */
function isLike(one: NameClass, other: NameClass): boolean {
  return one === other || (/^(?:state|place|other)$/.test(one) && /^(?:state|place|other)$/.test(other));
}

/** "According to him". */
const OBJECTS: Readonly<Record<string, string>> = { him: "he", her: "she", them: "they", me: "i", us: "we" };

/**
 * A phrase without a dateline before it, without a clause that tells of it ("the company, whose chairman, Ann Roe, was away"), and without the comma or the "'s" at
 * its end: "Roe's (promise)", "the minister, Ann Roe,".
 */
export function bareOf(view: View, { first: whole, last }: Range): Range {
  const { words } = view;
  const first = afterDateline(view, whole, last);
  let end = first + 1;
  while (end < last && !(/^(?:who|whose|which)$/.test(words[end]!) && (words[end] === "whose" || words[end - 1] === ","))) end++;
  while (end > first + 1 && /^(?:,|['’]s|['’]|:|-|–|—|\))$/.test(words[end - 1]!)) end--;
  return { first, last: end };
}

/**
 * The head: a name that begins the phrase (after its title), a pronoun, else the noun before the first preposition or comma, be it
 * inside a name's title. A name before "'s" only says whose.
 */
function headOf(view: View, { first, last }: Range): Head | null {
  let at = first;
  if (last - first === 1 && Object.hasOwn(OBJECTS, view.words[first]!))
    return { type: "pronoun", word: OBJECTS[view.words[first]!]!, token: first };
  while (
    at < last &&
    (view.nameAt[at]! < 0 ? DETERMINERS.has(view.words[at]!) || /^(?:\d+|,)$/.test(view.words[at]!) : isAddress(view, view.nameAt[at]!))
  )
    at++;
  if (at >= last) return SUBJECT_PRONOUNS.has(view.words[first]!) || DETERMINERS.has(view.words[first]!) ? pronoun(view, first) : null;
  if (SUBJECT_PRONOUNS.has(view.words[first]!)) return pronoun(view, first);
  const apposed = apposedName(view, at, last);
  if (apposed >= 0) return { type: "name", name: apposed };
  let noun = -1;
  for (let token = at; token < last; token++) {
    const word = view.words[token]!;
    const name = view.nameAt[token]!;
    if (
      token > at &&
      (PREPOSITIONS.has(word) ||
        word === "," ||
        /^(?:who|which|that|briefed|familiar|close|aware|involved|privy|present|knowledgeable)$/.test(word)) &&
      name < 0
    )
      break;
    if (name >= 0) {
      const end = endOfName(view, name, last);
      const possessive = end < last && /^(?:'s|’s|'|’)$/.test(view.words[end]!);
      if (!possessive) {
        if (isOneOfPeople(view, first, name, last)) return nounHead(view, token);
        if (!isDescribed(view, first, end, last) && !isNounAfter(view, end, last) && !isPersonAfter(view, name, end, last))
          return { type: "name", name };
      }
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

/** "Varenian mediator Ann Roe", "Tal ally Ann Roe": a name that says whose the person named after it is. */
function isPersonAfter({ doc, nameAt, words }: View, name: number, from: number, last: number): boolean {
  if (doc.names[name]!.class === "person" && nameAt[from]! >= 0) return false;
  for (let token = from; token < last; token++) {
    if (nameAt[token]! >= 0) return doc.names[nameAt[token]!]!.class === "person";
    if (!/^[\p{L}-]+$/u.test(words[token]!) || PREPOSITIONS.has(words[token]!) || words[token] === "and") return false;
  }
  return false;
}

/** What opens words for one. */
const ARTICLE = /^(?:the|an?|one|another)$/;

/** "The Varenian told the court": one of a people, who is not the state. */
function isOneOfPeople({ doc, words, nameAt }: View, first: number, name: number, last: number): boolean {
  const { class: kind, entity } = doc.names[name]!;
  return (
    kind === "state" &&
    last - first === 2 &&
    ARTICLE.test(words[first]!) &&
    nameAt[last - 1] === name &&
    /(?:an|ese|ish|i)$/.test(words[last - 1]!) &&
    doc.entities[entity]!.name.toLowerCase() !== words[last - 1]
  );
}

/** "The Halden goalkeeper", "a Halden Systems boss": an article before a name and, right behind it, a noun that it only describes, be it known or not. */
function isDescribed({ words, tree, nameAt }: View, first: number, end: number, last: number): boolean {
  return (
    end < last &&
    ARTICLE.test(words[first]!) &&
    nameAt[end]! < 0 &&
    tree.xpos[end]!.startsWith("NN") &&
    !GROUP_NOUNS.has(words[end]!) &&
    /^\p{Ll}[\p{L}-]+$/u.test(words[end]!)
  );
}

/** "the Varenian foreign ministry": a name that only describes the noun after it. */
function isNounAfter(view: View, at: number, last: number): boolean {
  for (let token = at; token < last; token++) {
    const word = view.words[token]!;
    const named = view.nameAt[token]! >= 0 && /^\P{Ll}/u.test(view.text.slice(view.doc.tokens[token]!.start));
    if (
      named ||
      PREPOSITIONS.has(word) ||
      DETERMINERS.has(word) ||
      !/^[\p{L}-]+$/u.test(word) ||
      /^(?:who|which|that|briefed|and|or)$/.test(word)
    )
      return false;
    if (isSpeakerNoun(word) || speakingNoun(word) !== null || (kindByNouns(word, false) === "individual" && !TITLE_HEADS.has(word)))
      return true;
  }
  return false;
}

function pronoun(view: View, token: number): Head {
  return { type: "pronoun", word: view.words[token]!, token };
}

function nounHead(view: View, token: number): Head {
  const word = view.words[token]!;
  const plural = /(?:[^s]s|people|men|women)$/.test(word) || (word === "them" && view.words[token - 2] !== "one");
  const kind =
    PERSON_NOUNS.test(word) || isPersonNoun(word) || word === "them"
      ? plural
        ? "group"
        : "individual"
      : INSTITUTION_NOUNS.test(word)
        ? "institution"
        : DOCUMENT_NOUNS.test(word)
          ? "document"
          : (kindByNouns(word, plural) ?? speakingNoun(word) ?? "unknown");
  return { type: "noun", word, token, plural, kind };
}

/** What the language engine's own lists say that a noun means. */
function kindByNouns(word: string, plural: boolean): "individual" | "group" | "institution" | null {
  const kinds = nounKinds(plural ? word.replace(/s$/, "") : word);
  if (kinds.includes("person")) return plural ? "group" : "individual";
  return kinds.some((kind) => /^(?:organization|state|group)$/.test(kind)) ? "institution" : null;
}

/** Nouns of people by their form, where the lists do not have them: "a questioner", "his ex-wife", "two speechwriters". */
function isPersonNoun(word: string): boolean {
  if (INSTITUTION_NOUNS.test(word) || DOCUMENT_NOUNS.test(word) || nounKinds(word).includes("organization")) return false;
  return (
    /(?:wife|wives|husband|son|sons|daughter|mother|father|brother|sister|friend|doctor|boss|guy|kid|girl|boy|folk|folks|nominee|nominees|patient|percent|victim|parent|mom|dad|[a-z]{3}(?:er|or|ist|ian|eer|ant|crat|mate|fighter|owner)s?)$/.test(
      word,
    ) && !NO_PERSON.test(word)
  );
}

const NO_PERSON =
  /^(?:number|paper|newspaper|letter|offer|order|power|server|computer|matter|error|chapter|center|quarter|poster|banner|order|answer|member|factor|sector|tower|water|user|color|border|disaster|counter|retailer|carrier|provider|manufacturer|maker|publisher|broadcaster|insurer|operator|contractor|restaurant|plant|grant|giant|tenant|ter|vendor|processor|twitter|newsletter|charter|another|other|either|neither|after|under|over|whether|however|rather)s?$/;
