import type { Span } from "../../record/span.ts";
import type { CueGroup, Draft } from "../draft.ts";
import { firstTokenAt, type Range, type View } from "../view.ts";

/** How many heads are climbed from a time to the verb that tells. */
const CLIMBED = 6;

/** Words that may stand between a time and the words of telling that it belongs to. */
const BETWEEN = /^(?:on|in|at|late|early|earlier|only|back|,)$/;

/** Prepositions before what somebody speaks at or in: "at a hearing on Tuesday", "in a letter of 3 March". */
const SPOKEN_IN = /^(?:in|at|during|on|by|through|via|from|before|with)$/;

/** Participles that say how or where somebody spoke: what time is on them is the time of speaking. Lemmas. */
const SPEAKING =
  /^(?:speak|write|say|tell|answer|reply|respond|ask|testify|address|exercise|announce|read|post|appear|meet|visit|issue|publish|release|date|give|hold|make|deliver|sign|air|broadcast|file|unseal|obtain|send|record|tape|conduct)$/;

/** Deeds that are spoken of: a time on one is its own, and not when anybody spoke. */
const DEED =
  /^(?:attacks?|cyber-?attacks?|breach(?:es)?|hacks?|hacking|intrusions?|thefts?|leaks?|operations?|campaigns?|incidents?|raids?|outages?|failures?|elections?|votes?|wars?|cases?|measures|events|strikes?|scandals?|crash(?:es)?|deaths?|killings?|murders?|poisonings?|invasions?|explosions?|fires?|blackouts?|jamming|cutting|poll|referendum)$/;

/**
 * Whether a time says when a cue's words were told. It does where nothing but a preposition parts it from the cue or from who speaks, or where it hangs
 * on the cue's verb in the tree: on the verb itself, on what was spoken in ("in a letter of 3 March"), or on a participle of speaking. A time in
 * a relative clause, in another clause, or on what is spoken of ("recalling the strike of 1994", "after the 2028 vote") is another's.
 */
export function isOfTelling(view: View, span: Span, cue: CueGroup, { source, addressee }: Pick<Draft, "source" | "addressee">): boolean {
  const time = { first: firstTokenAt(view.doc, span[0]), last: firstTokenAt(view.doc, span[1] - 1) + 1 };
  return (
    isBeside(view, time, cue) ||
    (addressee !== null && addressee.first >= cue.last && isBeside(view, time, addressee)) ||
    (source !== null && opens(view, time, source)) ||
    leadsTo(view, time, cue) ||
    isWhen(view, time, cue)
  );
}

/** "said on Monday", "on Monday said". */
function isBeside({ words }: View, time: Range, cue: Range): boolean {
  if (time.first >= cue.last) return isFilled(words, cue.last, time.first, false);
  return time.last <= cue.first && isFilled(words, time.last, cue.first, false) && words[time.last] !== ",";
}

/** "On Monday, Roe said": at the start of its sentence, and the one who speaks right behind it. */
function opens({ words, sentenceAt, doc }: View, time: Range, source: Range): boolean {
  const sentence = doc.sentences[sentenceAt[time.first]!];
  return sentence !== undefined && isFilled(words, sentence.first, time.first, true) && isFilled(words, time.last, source.first, true);
}

function isFilled(words: readonly string[], from: number, to: number, commas: boolean): boolean {
  if (to < from || to - from > 3) return false;
  for (let at = from; at < to; at++) if (!BETWEEN.test(words[at]!) || (!commas && words[at] === ",")) return false;
  return true;
}

/** Climbs from the time to the cue's verb: by what was spoken in, by participles of speaking, and by no other clause. */
function leadsTo(view: View, { first, last }: Range, cue: CueGroup): boolean {
  const { tree, words } = view;
  let at = first;
  while (tree.heads[at]! >= first && tree.heads[at]! < last) at = tree.heads[at]!;
  let before = -1;
  for (let step = 0; step < CLIMBED; step++) {
    const head = tree.heads[at]!;
    if (head < 0) return false;
    const relation = tree.relations[at]!;
    const steps = step === 0 || isStepOfTelling(view, at, relation) || (relation === "nsubj" && bringsIn(view, before));
    if (!steps || relation === "conj") return false;
    if (head >= cue.first && head < cue.last) return true;
    if (step === 0 && tree.upos[head] === "VERB" && goesOn(view, first, head, cue.head)) return true;
    if (tree.upos[head] !== "VERB" && DEED.test(words[head]!)) return false;
    before = at;
    at = head;
  }
  return false;
}

/** What leads from a time to who speaks: "Roe, speaking on Monday, said", "Roe, in a letter of 3 March, said". */
function bringsIn({ tree, words }: View, token: number): boolean {
  if (token < 0) return false;
  if (tree.relations[token] === "acl") return true;
  return tree.children[token]!.some((child) => tree.relations[child] === "case" && /^(?:in|at|during)$/.test(words[child]!));
}

/** "in December, when Roe said", "an interview on Monday in which she said": the cue's clause says of the time, or of what was at that time, that it was then. */
function isWhen({ tree, words }: View, { first, last }: Range, { head: cue }: CueGroup): boolean {
  const whole = tree.heads[cue]!;
  if (whole < 0 || cue < last || !/^(?:acl:relcl|advcl)$/.test(tree.relations[cue]!)) return false;
  const opening = words.slice(last, last + 3).join(" ");
  if (/^,? ?when\b/.test(opening)) return tree.children[cue]!.some((child) => words[child] === "when");
  return /^,? ?(?:in|at|during) which\b/.test(opening) && whole < first && tree.heads[first]! >= 0 && tree.lasts[whole]! > cue;
}

/** What stands between a time and the verb of telling: a thing spoken in, or a participle of speaking that hangs on the verb or on that thing. */
function isStepOfTelling({ tree, words }: View, at: number, relation: string): boolean {
  if (/^(?:advcl|acl|acl:relcl)$/.test(relation)) return tree.upos[at] === "VERB" && SPEAKING.test(tree.lemmas[at]!);
  if (!/^(?:obl|nmod|obl:agent|obl:tmod|advmod)/.test(relation) || DEED.test(words[at]!)) return false;
  const preposition = tree.children[at]!.find((child) => tree.relations[child] === "case");
  return preposition === undefined || SPOKEN_IN.test(words[preposition]!) || relation === "nmod";
}

/** "Roe met Tal on Monday and said": one who does both does them at one time. Behind another phrase the time may be that one's: "blamed Tal for the theft of 2028 and said". */
function goesOn({ tree }: View, time: number, verb: number, cue: number): boolean {
  return (
    tree.relations[cue] === "conj" &&
    tree.heads[cue] === verb &&
    !tree.children[cue]!.some((child) => tree.relations[child]!.startsWith("nsubj")) &&
    !tree.upos.slice(verb + 1, Math.max(verb + 1, time - 1)).some((tag) => tag === "ADP" || tag === "SCONJ")
  );
}
