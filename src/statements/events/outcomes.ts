import { bySpan, holds, type Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { type Range, spanOf } from "../view.ts";
import { subjectOf } from "./carrier.ts";
import type { Mention } from "./mentions.ts";
import type { Who } from "./who.ts";
import { AGREED, BROUGHT, CAME_TO_NOTHING, HAS, MEASURES } from "./words.ts";

/** An event as far as its outcomes ask. */
export interface Told {
  readonly mentions: readonly Mention[];
  readonly participants: readonly string[];
}

/** The statements whose cue, or content where they have none, begins in a sentence. */
export type StatementsIn = (sentence: number) => readonly Statement[];

/**
 * What came of an event, "no agreement" too: what its word, or "it" in the next sentence, led to; what those who took part agreed on there; and
 * what one of them promised another there.
 */
export function outcomesOf(who: Who, { mentions, participants }: Told, statementsIn: StatementsIn): Span[] {
  const spans = mentions.flatMap((mention) => [
    ...ledTo(who, mention),
    ...agreed(who, mention, participants),
    ...promised(who, mention, participants, statementsIn),
  ]);
  const sorted = spans.sort(bySpan);
  return sorted.filter((span, index) => sorted.findIndex((other) => holds(other, span)) === index);
}

/** "The talks resulted in …", "None of those visits resulted in any agreement", "talks that ended without a deal", "It also led to …". */
function ledTo({ view }: Who, mention: Mention): Span[] {
  const { tree, words } = view;
  const { token, verb } = mention;
  const own = tree.children[token]!.filter((child) => tree.relations[child] === (verb ? "conj" : "acl:relcl"));
  if (verb) return own.flatMap((child) => brought(view, child));
  const head = tree.heads[token]!;
  const counted = tree.relations[token]!.startsWith("nmod") && COUNTS.test(words[head] ?? "") ? head : token;
  const main = /^nsubj/.test(tree.relations[counted]!) ? tree.heads[counted]! : -1;
  const led = [...own, ...(main < 0 ? [] : [main]), ...takenUp(view, mention)].flatMap((one) => brought(view, one));
  return main < 0 ? [...without(view, counted), ...led] : led;
}

/** Without what those who hold an event ended it: "wrapped up two days of talks without a deal". */
function without(view: Who["view"], noun: number): Span[] {
  const { tree, words } = view;
  let at = noun;
  while (tree.relations[at]!.startsWith("nmod") && MEASURES.test(words[tree.heads[at]!] ?? "")) at = tree.heads[at]!;
  const verb = tree.relations[at] === "obj" ? tree.heads[at]! : -1;
  const lacking =
    verb >= 0 && HAS.test(tree.lemmas[verb]!) ? tree.children[verb]!.find((child) => words[tree.firsts[child]!] === "without") : undefined;
  return lacking === undefined ? [] : [spanOf(view, bare(view, { first: tree.firsts[lacking]!, last: tree.lasts[lacking]! }))];
}

/** Words that count events: "none of those visits". */
const COUNTS = /^(?:none|neither|each|both|all|most|some)$/;

/** The verb of the next sentence, where "it" or "they" is its subject and the event hangs on the main verb of its own. */
function takenUp({ tree, words, doc, sentenceAt }: Who["view"], { token }: Mention): number[] {
  const main = tree.heads[token]!;
  const next = doc.sentences[sentenceAt[token]! + 1];
  if (!next || main < 0 || tree.heads[main] !== -1) return [];
  const pronoun = (child: number) => /^nsubj/.test(tree.relations[child]!) && /^(?:it|they|this)$/.test(words[child]!);
  for (let at = next.first; at < next.last; at++) if (tree.heads[at] === -1 && tree.children[at]!.some(pronoun)) return [at];
  return [];
}

/** What a verb says that its subject brought, from the subject on where nothing came of it. */
function brought(view: Who["view"], verb: number): Span[] {
  const { tree, words } = view;
  if (CAME_TO_NOTHING.test(tree.lemmas[verb]!)) return [spanOf(view, { first: verb, last: verb + 1 })];
  if (!BROUGHT.test(tree.lemmas[verb]!)) return [];
  const children = tree.children[verb]!;
  const object = children.find((child) => child > verb && isObject(view, child));
  if (object === undefined) return [];
  const subject = children.find((child) => /^nsubj/.test(tree.relations[child]!));
  const none = subject !== undefined && words.slice(tree.firsts[subject]!, subject + 1).some((word) => /^(?:none|neither|no)$/.test(word));
  if (none) return [spanOf(view, bare(view, { first: tree.firsts[subject]!, last: tree.lasts[object]! }))];
  const opening = tree.firsts[object]!;
  const whole =
    (opening < object && words[opening] === "without") || tree.lemmas[verb] === "fail" || children.some((child) => NOT.test(words[child]!));
  const first = whole ? beginning(view, verb) : /^(?:in|to|with)$/.test(words[opening]!) ? opening + 1 : opening;
  return [spanOf(view, bare(view, { first, last: tree.lasts[object]! }))];
}

/** Where a verb begins with its auxiliaries, or with the "without" that leads to it. */
function beginning({ tree, words }: Who["view"], verb: number): number {
  return Math.min(
    verb,
    ...tree.children[verb]!.filter((child) => child < verb && (/^aux/.test(tree.relations[child]!) || words[child] === "without")),
  );
}

const NOT = /^(?:not|n't|n’t|never|without)$/;

/** What a verb of bringing brings: its object, what it failed to do, and what "in", "to", "with", "without" lead to. */
function isObject({ tree, words }: Who["view"], child: number): boolean {
  const relation = tree.relations[child]!;
  return /^(?:obj|xcomp)$/.test(relation) || (relation.startsWith("obl") && /^(?:in|to|with|without)$/.test(words[tree.firsts[child]!]!));
}

/** What both sides agreed on or signed, in the sentence of the event or the one after it. */
function agreed(who: Who, { sentence, token }: Mention, participants: readonly string[]): Span[] {
  const { tree, doc, sentenceAt, words } = who.view;
  const next = doc.sentences[sentenceAt[token]! + 1];
  const spans: Span[] = [];
  for (let at = sentence.first; at < (next?.last ?? sentence.last); at++) {
    if (tree.upos[at] !== "VERB" || !AGREED.test(tree.lemmas[at]!)) continue;
    const subject = subjectOf(who.view, at);
    const parties = subject < 0 ? [] : who.at(subject);
    const together = parties.filter((party) => participants.includes(party)).length;
    if (together < 2) continue;
    const object = agreedOn(who.view, at);
    if (object === undefined) continue;
    if (tree.children[at]!.some((child) => NOT.test(words[child]!))) {
      spans.push(spanOf(who.view, bare(who.view, { first: beginning(who.view, at), last: tree.lasts[object]! })));
      continue;
    }
    const first = Math.max(at + 1, tree.firsts[object]!);
    const last = first < token && token < tree.lasts[object]! ? beforePreposition(who.view, token, first) : tree.lasts[object]!;
    spans.push(spanOf(who.view, bare(who.view, { first, last })));
  }
  return spans;
}

/** What is signed or agreed on, before where and when that was done. */
function agreedOn({ tree, words }: Who["view"], verb: number): number | undefined {
  const after = tree.children[verb]!.filter((child) => child > verb && !/^(?:at|in|during)$/.test(words[tree.firsts[child]!]!));
  return ["obj", "xcomp", "ccomp", "obl"]
    .map((relation) => after.find((child) => tree.relations[child] === relation))
    .find((child) => child !== undefined);
}

/** Where "at the meeting" begins that a tree hangs on what was agreed there. */
function beforePreposition({ tree }: Who["view"], token: number, first: number): number {
  const begins = Math.min(token, tree.firsts[token]!);
  return begins > first ? begins : token;
}

/** What one who takes part assures another of, where the event is told or in the sentence after it. */
function promised({ view }: Who, { token }: Mention, participants: readonly string[], statementsIn: StatementsIn): Span[] {
  const here = view.sentenceAt[token]!;
  return [here, here + 1].flatMap((sentence) =>
    statementsIn(sentence).flatMap(({ act, content, speakers, addressees }) => {
      if (!/^(?:assurance|agreement)$/.test(act.main)) return [];
      const parties = [...speakers, ...addressees.flatMap(({ party }) => party ?? [])];
      const among = new Set(parties.filter((party) => participants.includes(party))).size;
      return among >= (sentence === here ? 1 : 2) ? content : [];
    }),
  );
}

/** A range without the comma or stop at its end. */
function bare({ words }: Who["view"], { first, last }: Range): Range {
  let end = last;
  while (end > first + 1 && /^[,.;:"”]$/.test(words[end - 1]!)) end--;
  return { first, last: end };
}
