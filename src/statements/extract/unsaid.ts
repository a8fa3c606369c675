import { type Cue, cueNamed } from "../lexicon/cues.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import type { View } from "../view.ts";

/** What somebody kept to himself. */
export const SILENCE: Cue = Object.freeze({ ...cueNamed("say"), lemma: "decline", act: "no-comment" });

/** A silence that is told: the tokens after the cue, and where what was not said begins (-1: the words do not say it). */
export interface Unsaid {
  readonly cue: Cue;
  readonly end: number;
  readonly content: number;
}

/** Subjects that deny by themselves: "nobody has said", "neither official answered", "none of them would". */
const NOBODY = /^(?:nobody|none|neither|no)$/;
/** Verbs of answering: not doing it is silence, whatever follows. */
const ANSWER = /^(?:respond|comment|reply|elaborate|answer|apologise|apologize)$/;
/** Verbs of telling: not doing it is silence where a question follows. */
const TELL = /^(?:say|tell|explain|specify|disclose|discuss|identify|name|reveal|address|describe|detail|share|confirm)$/;
/** Of these, those whose object alone is the matter that was not told, after "would", "will" or "could". */
const MATTER = /^(?:discuss|name|identify|specify|disclose|detail|address|describe|share)$/;
/** Nouns for what is said: giving none is silence. */
const ANSWERS = /^(?:comment|answer|response|reply|explanation|statement|details?|reasons?|apology|apologies|promise|assurance|word)$/;
const GIVING = /^(?:make|give|offer|issue|provide|have|send)$/;
const QUESTION = /^(?:what|who|whom|whose|which|how|why|where|when|whether|if)$/;
/** What is put to somebody for an answer. */
export const PUT = /^(?:e-?mails?|calls?|messages?|letters?|questions?|requests?|inquir(?:y|ies)|enquir(?:y|ies))$/;

/** The silences that a verb and its subject tell by their grammar, at the token of the verb. */
export function unsaid(view: View, at: number, end: number): Unsaid | null {
  if (!/^(?:VERB|AUX|ADJ)$/.test(view.tree.upos[at]!)) return null;
  return (
    denied(view, at, end) ?? givenNone(view, at, end) ?? unreached(view, at) ?? unanswered(view, at, end) ?? stoppedShort(view, at, end)
  );
}

/** "Neither official responded", "none of them would discuss it", "nobody has said who": a verb of answering under a denied subject or a denial of its own. */
function denied(view: View, at: number, end: number): Unsaid | null {
  const { tree, words } = view;
  const lemma = tree.lemmas[at]!;
  if (!ANSWER.test(lemma) && !TELL.test(lemma)) return null;
  if (!isDenied(view, at) || tree.children[at]!.some((child) => tree.relations[child] === "aux:pass")) return null;
  const next = words[at + 1] ?? "";
  const after = /^(?:to|on|about)$/.test(next) ? at + 2 : at + 1;
  const asks = QUESTION.test(words[after] ?? "");
  const would = tree.children[at]!.some((child) => /^(?:would|will|could|wo|'ll|’ll)$/.test(words[child]!));
  if (ANSWER.test(lemma))
    return { cue: SILENCE, end: /^(?:to|on|about)$/.test(next) ? after : at + 1, content: after < end && after > at + 1 ? after : -1 };
  if (!asks && !(MATTER.test(lemma) && would)) return null;
  return { cue: SILENCE, end: at + 1, content: at + 1 < end ? at + 1 : -1 };
}

function isDenied({ tree, words }: View, at: number): boolean {
  const children = tree.children[at]!;
  // "Asked not to comment" and "would not be named" are wishes and conditions.
  if (children.some((child) => child < at && tree.relations[child] === "mark" && words[child] === "to")) return false;
  if (children.some((child) => child < at && NEGATIONS.has(words[child]!))) return true;
  const subject = children.find((child) => child < at && tree.relations[child]!.startsWith("nsubj"));
  return subject !== undefined && NOBODY.test(words[Math.min(subject, tree.firsts[subject]!)]!);
}

/** "Has made no such promise", "gave no details": a verb of giving with none of what is said for its object. */
function givenNone({ tree, words }: View, at: number, end: number): Unsaid | null {
  if (!GIVING.test(tree.lemmas[at]!)) return null;
  const object = tree.children[at]!.find((child) => child > at && tree.relations[child] === "obj");
  if (object === undefined || object - at > 4 || !ANSWERS.test(words[object]!)) return null;
  if (!tree.children[object]!.some((child) => words[child] === "no")) return null;
  const next = words[object + 1] ?? "";
  return { cue: SILENCE, end: object + 1, content: /^(?:on|about|of|for|to)$/.test(next) && object + 2 < end ? object + 2 : -1 };
}

/** "Could not be reached", "was not available for comment". */
function unreached(view: View, at: number): Unsaid | null {
  const { tree, words } = view;
  if (!/^(?:reached|contacted|available|unavailable|reachable)$/.test(words[at]!)) return null;
  // "The attackers had not reached the control room": nobody was asked.
  if (/ed$/.test(words[at]!) && !tree.children[at]!.some((child) => /^(?:be|been|was|were)$/.test(words[child]!))) return null;
  const denies = words[at] === "unavailable" || isDenied(view, at);
  if (!denies) return null;
  const forComment = words[at + 1] === "for" && /^(?:comment|an?|interview)$/.test(words[at + 2] ?? "");
  if (/available$/.test(words[at]!) && !forComment) return null;
  return { cue: SILENCE, end: forComment ? at + 3 : at + 1, content: -1 };
}

/** "A second letter went unanswered", "calls were not returned": what was put to somebody had no answer. */
function unanswered(view: View, at: number, end: number): Unsaid | null {
  const { tree, words } = view;
  const subject = tree.children[at]!.find((child) => child < at && tree.relations[child]!.startsWith("nsubj"));
  if (subject === undefined || !PUT.test(words[subject]!)) return null;
  const went = /^(?:go|remain)$/.test(tree.lemmas[at]!) && words[at + 1] === "unanswered" && at + 1 < end;
  const told = tree.children[at]!.some((child) => /^(?:was|were|been)$/.test(words[child]!));
  const returned = told && /^(?:returned|answered)$/.test(words[at]!) && isDenied(view, at);
  return went || returned ? { cue: SILENCE, end: at + (went ? 2 : 1), content: -1 } : null;
}

/** "Stopped short of blaming Varenia": what was not quite said. */
function stoppedShort({ tree, words }: View, at: number, end: number): Unsaid | null {
  if (!/^(?:stop|fall)$/.test(tree.lemmas[at]!) || words[at + 1] !== "short" || words[at + 2] !== "of" || at + 3 >= end) return null;
  return words[at + 3]!.endsWith("ing") ? { cue: SILENCE, end: at + 4, content: at + 4 < end ? at + 4 : -1 } : null;
}
