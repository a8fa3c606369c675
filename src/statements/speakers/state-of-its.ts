import { TITLE_HEADS, TITLE_MODIFIERS } from "../../english/names/lexicon/titles.ts";
import type { View } from "../view.ts";
import { subjectsBetween } from "./subjects.ts";

/** How many words of a post stand between its owner and the title behind the comma: "its chief delegate, Ambassador Roe". */
const POST = 4;

/** Nouns of what is a state's own: what is theirs is the state's. */
const OF_STATE =
  /^(?:embassy|government|ministry|parliament|army|navy|military|police|presidency|mission|delegation|consulate|cabinet|senate|authorities|department)$/;

/** The word right before a post that says whose it is, where another word for the post stands between, too: "its" of "its delegate, Ambassador Ann Roe". */
export function beforePost({ words }: View, first: number): number {
  if (words[first - 1] !== ",") return first - 1;
  let at = first - 2;
  while (at > first - 2 - POST && at >= 0 && (TITLE_HEADS.has(words[at]!) || TITLE_MODIFIERS.has(words[at]!))) at--;
  return at < first - 2 ? at : first - 1;
}

/**
 * The name of the state that "its" means, as an index into the names: that which the language engine is sure of, else the subject of the clause before that is a state or a body of
 * one. `named` has for each token the name that it belongs to. Null where it means another, or nothing tells.
 */
export function stateOfIts(view: View, named: Int32Array, token: number): number | null {
  const { doc, words, sentenceAt } = view;
  if (!/^(?:its|their)$/.test(words[token] ?? "")) return null;
  const reference = doc.references.find(({ span }) => span[0] === doc.tokens[token]!.start);
  if (reference?.sure && reference.entity !== null) {
    const { class: kind, mentions } = doc.entities[reference.entity]!;
    return kind === "state" ? mentions[0]! : null;
  }
  const subject = subjectsBetween(view, Math.max(0, sentenceAt[token]! - 1), token).at(-1);
  if (!subject || (named[subject.token]! < 0 && !OF_STATE.test(words[subject.token]!))) return null;
  const states = new Set<number>();
  for (let at = subject.first; at < subject.last; at++) if (doc.names[named[at]!]?.class === "state") states.add(named[at]!);
  return states.size === 1 ? [...states][0]! : null;
}
