import type { Event } from "../../record/event.ts";
import { isStory, type Range, type View } from "../view.ts";
import { subjectOf } from "./carrier.ts";
import { ANY_NOUN, BY_WORD_BEFORE, GATHERS, GUESTS, LOOSE, NOUNS, RECEIVES, SIGNED, TALKS, TRAVELS, VERBS, WISHED } from "./words.ts";

/** A place where the story tells of an event: a noun ("the talks") or a verb ("met"). */
export interface Mention {
  readonly token: number;
  readonly kind: Event["kind"];
  readonly sentence: Range;
  readonly verb: boolean;
  /** "the meeting", "those visits": what was told before, where it brings in nobody else. */
  readonly definite: boolean;
  /** It is an event only where it says between whom. */
  readonly loose: boolean;
}

/** Sentences longer than this are lists or wrong, in UTF-16 code units. */
const LONGEST = 1_500;

/** Where the story tells of events, in the order of the text: none that is only wished for, asked for, possible, or that did not take place. */
export function mentionsIn(view: View): Mention[] {
  return view.doc.sentences.flatMap((sentence, index) => {
    if (!isStory(view, index) || sentence.span[1] - sentence.span[0] > LONGEST) return [];
    const found: Mention[] = [];
    for (let token = sentence.first; token < sentence.last; token++) {
      const mention = nounAt(view, token, sentence) ?? verbAt(view, token, sentence);
      if (mention) found.push(mention);
    }
    return found;
  });
}

function nounAt(view: View, token: number, sentence: Range): Mention | null {
  const { tree, words, nameAt } = view;
  if (!/^(?:NOUN|PROPN)$/.test(tree.upos[token]!)) return null;
  const word = words[token]!;
  if (!ANY_NOUN.test(word)) return null;
  const kind = NOUNS.find(([, noun]) => noun.test(word))?.[0];
  if (!kind || tree.relations[token] === "compound") return null;
  if (kind === "call" && /^(?:for|on|to)$/.test(words[token + 1] ?? "") && !/^(?:phone|telephone|video)$/.test(words[token - 1] ?? ""))
    return null;
  const named = nameAt[token]! >= 0;
  if (named && (!/^(?:forum|summit)$/.test(kind) || nameAt[token + 1] === nameAt[token])) return null;
  const opening = openingOf(view, token);
  if (!named && (/^(?:any|no|every|each|such|more|further|future)$/.test(opening) || isWished(view, token))) return null;
  const before = BY_WORD_BEFORE.find(([, pattern]) => pattern.test(words[token - 1] ?? ""))?.[0];
  const loose = before === undefined && (LOOSE.test(word) || (opening === "" && /s$/.test(word) && word !== "talks"));
  return {
    token,
    kind: before ?? kind,
    sentence,
    verb: false,
    definite: /^(?:the|this|that|these|those|their|both)$/.test(opening),
    loose,
  };
}

/** The determiner of a noun; empty where it has none. A quantity ("none of those") reaches the noun that it counts. */
function openingOf({ tree, words }: View, token: number): string {
  const determiner = tree.children[token]!.find((child) => child < token && /^(?:det|nmod:poss|nummod)/.test(tree.relations[child]!));
  return determiner === undefined ? "" : words[determiner]!;
}

/** "sought a meeting", "a call for talks", "a possible summit": no event. */
function isWished({ tree, words }: View, token: number): boolean {
  if (tree.children[token]!.some((child) => /^(?:possible|potential|proposed)$/.test(words[child]!))) return true;
  const head = tree.heads[token]!;
  if (head < 0) return false;
  const preposition = tree.children[token]!.find((child) => tree.relations[child] === "case");
  if (tree.relations[token] === "obj") return WISHED.test(tree.lemmas[head]!) && tree.lemmas[head] !== "call";
  return (
    preposition !== undefined &&
    words[preposition] === "for" &&
    (WISHED.test(tree.lemmas[head]!) || /^(?:calls?|request|appeal|plea|push)$/.test(words[head]!))
  );
}

function verbAt(view: View, token: number, sentence: Range): Mention | null {
  const { tree, words, nameAt } = view;
  const lemma = tree.lemmas[token]!;
  if (tree.upos[token] !== "VERB" || !Object.hasOwn(VERBS, lemma) || nameAt[token]! >= 0) return null;
  const after = words.slice(token + 1, Math.min(sentence.last, token + 6));
  if (TRAVELS.test(lemma) && !after.includes("to")) return null;
  const phoned = TALKS.test(lemma) && after.some((word) => /^(?:phone|telephone)$/.test(word));
  if (TALKS.test(lemma) && !after.includes("with") && !phoned && !isTogether(after)) return null;
  if (GATHERS.test(lemma) && (!isOfSeveral(view, token) || (lemma === "sit" && after[0] !== "down"))) return null;
  if (lemma === "sign" && (!isOfSeveral(view, token) || !isPact(view, token))) return null;
  if (RECEIVES.test(lemma) && !isGuest(view, token)) return null;
  if (lemma === "testify" && !/^(?:before|to|at|in)$/.test(after[0] ?? "")) return null;
  if (isUnreal(view, token)) return null;
  return { token, kind: phoned ? "call" : VERBS[lemma]!, sentence, verb: true, definite: false, loose: true };
}

/** "Spoke for six hours", "to each other": not each before an audience. */
function isTogether(after: readonly string[]): boolean {
  return (
    /^(?:for|to each other|directly|privately|one on one|face to face)\b/.test(after.join(" ")) &&
    !/^for (?:the|his|her|their|its|all)\b/.test(after.join(" "))
  );
}

/** Whether a verb's subject is several: a plural, or names joined. */
function isOfSeveral(view: View, verb: number): boolean {
  const { tree } = view;
  const subject = subjectOf(view, verb);
  return subject >= 0 && (/S$/.test(tree.xpos[subject]!) || tree.children[subject]!.some((child) => tree.relations[child] === "conj"));
}

/** Whether a verb's object is a person, or several who come from somewhere: "received the envoy", no letter and no news. */
function isGuest({ tree, doc, nameAt, words }: View, verb: number): boolean {
  const object = tree.children[verb]!.find((child) => tree.relations[child] === "obj");
  if (object === undefined) return false;
  return doc.names[nameAt[object]!]?.class === "person" || GUESTS.test(words[object]!);
}

/** Whether what a verb is done to is a pact: "signed an agreement", no letter and no book. */
function isPact({ tree, words }: View, verb: number): boolean {
  const pact = tree.children[verb]!.find((child) => tree.relations[child] === "obj" && SIGNED.test(words[child]!));
  return pact !== undefined && !tree.children[pact]!.some((below) => words[below] === "no");
}

/** What could, should or did not happen, or is only asked or wished for. */
function isUnreal({ tree, words }: View, token: number): boolean {
  for (const child of tree.children[token]!) {
    if (/^aux/.test(tree.relations[child]!) && /^(?:can|could|may|might|should|must)$/.test(tree.lemmas[child]!)) return true;
    if (/^(?:not|never|n't|n’t)$/.test(words[child]!)) return true;
    if (tree.relations[child] === "mark" && /^(?:if|whether|unless)$/.test(words[child]!)) return true;
  }
  const head = tree.heads[token]!;
  return head >= 0 && tree.relations[token] === "xcomp" && WISHED.test(tree.lemmas[head]!);
}
