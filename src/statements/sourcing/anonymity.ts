import type { Span } from "../../record/span.ts";
import type { Hop } from "../../record/statement.ts";
import type { Draft } from "../draft.ts";
import { PERSON_NOUNS } from "../lexicon/sources.ts";
import { firstTokenAt, type Range, spanOf, type View } from "../view.ts";
import { blanked, quotationsIn } from "./tag.ts";

/** A condition under which somebody spoke, as it stands in the text. */
export interface Condition {
  readonly groundRule: Hop["groundRule"];
  /** The words that say why the source is not named, or, where no reason is given, that it is not to be. */
  readonly span: Span;
  readonly sentence: number;
  /** Where the words begin. */
  readonly at: number;
  /** The noun or pronoun that stands before as the subject: "the officials spoke on condition of anonymity". */
  readonly subject: string | null;
}

const REASON =
  /\b(?:because|since|as (?:he|she|they|it) (?:was|were|is|are)|citing|given|owing to|due to|for fear|fearing|in order to|to (?:describe|discuss|speak|talk about|avoid|protect))\b[^.;\n]*/g;

/** AP's rules, by the words that name them. An unnamed source who set a condition spoke on background: his words may be used, his name not. */
const RULES: readonly (readonly [Hop["groundRule"], RegExp])[] = [
  ["deep-background", /\bon deep background\b/g],
  ["off-record", /\boff[ -]the[ -]record\b/g],
  [
    "background",
    /\bon (?:the )?(?:condition of (?:strict )?anonymity|condition (?:that )?(?:\w+ ){1,4}not be (?:named|identified|quoted by name|used|published|printed|disclosed|revealed)|background)\b|\b(?:ask|request|insist|demand)(?:ed|s|ing)? (?:not to be|to not be|that (?:\w+ ){1,4}not be|to remain|on) (?:named|identified|anonymous|used|published|anonymity|quoted by name)\b|\b(?:ask|request|insist|seek|sought|demand|grant)(?:ed|s|ing)?(?: on| for)? anonymity\b|\b(?:declin|refus)(?:ed|es|ing) to be (?:named|identified|quoted by name)\b|\b(?:did|do|does|could|would) not (?:want|wish) to be (?:named|identified|quoted by name)\b|\bwho (?:could|can) not be (?:named|identified)\b|\bspeaking anonymously\b|\bspoke anonymously\b/g,
  ],
  [
    "background",
    /\b(?:was|were|is|are) not (?:\w+ly )?(?:authori[sz]ed|allowed|permitted|cleared) to (?:speak|talk|discuss|comment|brief)\b[^.;,\n]*/g,
  ],
];

/** A condition must show one of these before the longer patterns are tried. */
const HINT = /anonym|not be|to be named|to be identified|be identified|background|record|authori[sz]ed|allowed|permitted|cleared/;

const known = new WeakMap<View, ReadonlyMap<number, Condition>>();

/** The conditions of anonymity in an article, by sentence, gathered once. Linear: sentences without a hint are passed over. */
export function conditionsOf(view: View): ReadonlyMap<number, Condition> {
  const before = known.get(view);
  if (before) return before;
  const conditions = new Map<number, Condition>();
  known.set(view, conditions);
  for (const [sentence, { span }] of view.doc.sentences.entries()) {
    const plain = view.text
      .slice(...span)
      .toLowerCase()
      .replaceAll("’", "'");
    if (!HINT.test(plain)) continue;
    const words = blanked(plain, span[0], quotationsIn(view, ...span));
    for (const [groundRule, pattern] of RULES) {
      const [match] = words.matchAll(pattern);
      if (!match || conditions.has(sentence)) continue;
      conditions.set(sentence, conditionAt(view, sentence, words, match.index, match[0].length, groundRule));
    }
  }
  return conditions;
}

function conditionAt(view: View, sentence: number, words: string, index: number, length: number, groundRule: Hop["groundRule"]): Condition {
  const { span, first } = view.doc.sentences[sentence]!;
  const bare = words.slice(index, index + length);
  const [reason] = /authori[sz]ed|allowed|permitted|cleared/.test(bare) ? [] : words.slice(index + length).matchAll(REASON);
  const near = reason !== undefined && reason.index < 30 ? reason : undefined;
  const from = near ? index + length + near.index : whyFrom(words, index);
  const to = near ? from + near[0].trimEnd().length : index + length;
  const at = span[0] + index;
  return {
    groundRule,
    span: [span[0] + from, span[0] + endOfReason(words, from, to)],
    sentence,
    at,
    subject: subjectBefore(view, first, firstTokenAt(view.doc, at)),
  };
}

/** "because they were not authorised to speak": the reason begins with its "because". */
function whyFrom(words: string, index: number): number {
  const lead = /\b(?:because|since|as) (?:he|she|they|it|the \w+) $/.exec(words.slice(Math.max(0, index - 40), index));
  return lead ? index - lead[0].length : index;
}

/** A reason ends before the comma after which somebody tells something again. */
function endOfReason(words: string, from: number, to: number): number {
  const tells = /, (?:that|when|as|but|and) |,? (?:said|told|added|and (?:said|told)) |, (?:said|told|added|according) /.exec(
    words.slice(from, to),
  );
  return tells ? from + tells.index : to;
}

function subjectBefore({ words }: View, first: number, at: number): string | null {
  for (let token = at - 1; token >= first; token--)
    if (PERSON_NOUNS.test(words[token]!) || /^(?:he|she|they|both)$/.test(words[token]!)) return words[token]!;
  return null;
}

/** How many sentences later a condition may still be told of those who spoke. */
const LATER = 12;

/** The condition under which a draft's source spoke: in its own sentence, the one that follows its words; else one told of the same noun later. */
export function conditionOf(
  view: View,
  draft: Draft,
  conditions: ReadonlyMap<number, Condition>,
  next: Draft | undefined,
): Condition | null {
  if (!draft.source || conditions.size === 0) return null;
  const [start] = spanOf(view, draft.source);
  const own = conditions.get(draft.sentence);
  if (own && own.at >= start)
    return next?.source && next.sentence === draft.sentence && isBetween(spanOf(view, next.source)[0], start, own.at) ? null : own;
  const noun = nounOf(view, draft.source);
  for (let sentence = draft.sentence + 1; noun !== null && sentence <= draft.sentence + LATER; sentence++) {
    const later = conditions.get(sentence);
    if (later?.subject === noun) return later;
  }
  return ofTheirGroup(view, draft, draft.source, conditions);
}

/** "One of them", "one of the officials", "the second official": who is one of those who set a condition before spoke under it too. */
function ofTheirGroup(
  view: View,
  { sentence }: Draft,
  { first, last }: Range,
  conditions: ReadonlyMap<number, Condition>,
): Condition | null {
  const words = view.words.slice(first, last).join(" ");
  const noun = /^(?:one|both|another) of (?:them|the (?:\w+ )?(\w+))$|^the (?:first|second|third|other|latter) (\w+)$/.exec(words);
  if (!noun) return null;
  const several = noun[1] ?? (noun[2] ? `${noun[2]}s` : null);
  for (let before = sentence - 1; before >= Math.max(0, sentence - LATER); before--) {
    const condition = conditions.get(before);
    if (condition?.subject && (several === null ? /s$|^people$|^they$/.test(condition.subject) : condition.subject === several))
      return condition;
  }
  return null;
}

function isBetween(at: number, first: number, last: number): boolean {
  return at > first && at < last;
}

function nounOf({ words }: View, { first, last }: { first: number; last: number }): string | null {
  for (let token = first; token < last; token++) if (PERSON_NOUNS.test(words[token]!)) return words[token]!;
  return null;
}
