import type { Party } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import type { Topic } from "../../record/vocabulary.ts";
import { isOwnToken, type Side } from "../own-side.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { topicsOf } from "../topics.ts";
import { firstTokenAt, type View } from "../view.ts";

/** The first topic of the words that is one of the list's. */
export function domainOf(words: string): Topic {
  return topicsOf(words)[0] ?? "other";
}

/** What sounds like a promise and binds to nothing: a manner of speaking, readiness, a promise that is only named, another's words. */
const UNBINDING: readonly RegExp[] = [
  /^(?:i|we) (?:would|will|wouldn['’]t|won['’]t)(?: not| never)? (?:\w+ly )?(?:say|call|describe|bet|build|expect|be surprised|think|believe|want|like|hope|rule|speculate|comment|characteri[sz]e|put it|go (?:so|that) far|wager|hold my breath)\b/i,
  /\b(?:am|is|are|was|were|be|been|stands?|stood|remains?|remained) (?:\w+ly )?(?:ready|prepared|willing|open|happy|eager) to\b/i,
  /^(?:the|an?|this|that|his|her|its|their|our|my) (?:\w+ )?(?:promise|pledge|assurance|vow|commitment|guarantee|undertaking)s?\b/i,
  /^(?:\S+ ){1,4}(?:had|has|have) (?:made|given|offered)\b/i,
  /^as (?:\S+ ){1,8}(?:said|put it|told|promised|noted|explained)\b/i,
  /\bkeep(?:s|ing)? (?:to )?(?:it|that|this)\b/i,
  /^(?:nothing|no such thing|so|it|that|this|(?:many |more )?(?:summers?|winters?|years?|times?))$/i,
];

/** What is so, and what is to be done: where only the first is said, nothing is promised. */
const IS = /\b(?:is|are|was|were|has|have|had)\b/i;
const TO_DO = /\b(?:will|would|shall|to \w+|never|won['’]t|wouldn['’]t|\w+['’]ll|\w+['’]d|going to|cannot|can|may|must)\b/i;

/** Whether words bind nobody, however much they sound so. */
export function isUnbinding(words: string): boolean {
  return UNBINDING.some((form) => form.test(words)) || (IS.test(words) && !TO_DO.test(words));
}

/** What a thing is done by being: "will be available" promises something, "will be just as frank" only says how somebody is. */
const KEPT = /^(?:available|ready|committed|bound|open|free|safe|accountable|able|complete|operational|online|transparent|neutral)$/;

/** Whether a promise only says how somebody will be: nothing is to be done. */
export function isStative({ tree, doc }: View, [start, end]: Span): boolean {
  let found = -1;
  for (let token = firstTokenAt(doc, start); token < tree.heads.length && doc.tokens[token]!.start < end; token++)
    if (/^(?:root|ccomp|xcomp)$/.test(tree.relations[token]!) || doc.tokens[tree.heads[token]!]?.start === undefined) found = token;
  return (
    found >= 0 &&
    tree.upos[found] === "ADJ" &&
    !KEPT.test(tree.lemmas[found]!) &&
    tree.children[found]!.some((child) => tree.relations[child] === "cop")
  );
}

/** Who is bound by a clause: the one that its subject names; the speakers where it speaks of their side, or names nobody. */
export function boundBy(view: View, [start, end]: Span, side: Side, speakers: readonly string[], book: PartyBook): string[] {
  const first = firstTokenAt(view.doc, start);
  const last = firstTokenAt(view.doc, end);
  const subject = subjectOf(view, first, last);
  if (subject === null) return [...speakers];
  const range = { first: Math.max(first, view.tree.firsts[subject]!), last: Math.min(last, subject + 1) };
  for (let token = range.first; token < range.last; token++) {
    const name = view.doc.names[view.nameAt[token]!];
    if (name && !isOwnToken(view, side, token)) return [book.named(name.entity).id];
  }
  const own =
    /^(?:we|i|it|he|she|they|this|that)$/.test(view.words[subject]!) ||
    isOwnToken(view, side, subject) ||
    /^(?:its|his|her|their|our|my)$/.test(view.words[range.first]!);
  return own || view.nameAt[subject]! >= 0 ? [...speakers] : [];
}

/** The subject of the first clause in a range that has one. */
export function subjectOf({ tree }: View, first: number, last: number): number | null {
  for (let token = first; token < last; token++) if (/^nsubj/.test(tree.relations[token]!)) return token;
  return null;
}

/** The last subject that begins in a range: that of the innermost clause at its end. */
export function lastSubjectOf({ tree }: View, first: number, last: number): number | null {
  for (let token = last - 1; token >= first; token--) if (/^nsubj/.test(tree.relations[token]!)) return token;
  return null;
}

/** The party of a plain noun phrase: "the two sides". */
export function partyOf(view: View, first: number, last: number, book: PartyBook): Party[] {
  const range = { first, last };
  return headsOf(view, range).flatMap((head) => {
    if (head.type === "name") return [book.named(view.doc.names[head.name]!.entity)];
    return head.type === "noun" ? [book.nominal(range, head).party] : [];
  });
}
