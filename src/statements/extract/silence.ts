import type { Draft, SourcePhrase } from "../draft.ts";
import { type Cue, cueNamed } from "../lexicon/cues.ts";
import { AUXILIARIES, DAYS, MID_ADVERBS, NEGATIONS } from "../lexicon/function-words.ts";
import { phraseBefore } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import { contentEnd, contentSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";
import { SILENCE, unsaid } from "./unsaid.ts";

const LEFT_OPEN: Cue = Object.freeze({ ...cueNamed("say"), lemma: "rule out", act: "non-denial" });

/** Verbs that refuse, before "to" and a verb of answering. */
const REFUSALS = /^(?:declin(?:ed?|es|ing)|refus(?:ed?|es|ing))$/;
const ANSWERING =
  /^(?:comment|say|tell|answer|discuss|disclose|elaborate|specify|confirm|identify|name|provide|speak|respond|give|be|reveal|address|explain|share|describe|detail|release|reply|talk)$/;
/** Verbs of saying that are silence when negated before a question word: "would not say who". */
const UNTOLD = /^(?:say|disclose|discuss|specify|identify|name|explain|reveal|address)$/;
const QUESTION = /^(?:what|who|whom|whose|which|how|why|where|when|whether|if)$/;
const UNANSWERED = /^(?:respond|comment|reply|answer|return|elaborate)$/;
const SILENT = /^(?:silent|quiet|mum|tight-lipped)$/;

/** The most tokens, marks included, of quotation marks around a cue. */
const LONGEST_SCARE = 6;

interface Found {
  readonly cue: Cue;
  /** The token after the cue. */
  readonly end: number;
  /** Token where what was not said starts, or -1. */
  readonly content: number;
}

/** "X declined to comment", "X did not respond", "X would not rule out …": what was refused or left open. */
export const silence: Extractor = {
  name: "silence",
  find(view, sentence) {
    const { first, last } = view.doc.sentences[sentence]!;
    const drafts: Draft[] = [];
    for (let at = first; at < last; at++) {
      if (isSpoken(view, at)) continue;
      const found =
        refusal(view, at, last) ??
        unanswered(view, at, last) ??
        leftOpen(view, at, last) ??
        keptSilent(view, at, last) ??
        unsaid(view, at, last);
      if (!found) continue;
      let start = at;
      while (
        start > first &&
        (AUXILIARIES.has(view.words[start - 1]!) ||
          NEGATIONS.has(view.words[start - 1]!) ||
          MID_ADVERBS.has(view.words[start - 1]!) ||
          view.words[start - 1]!.endsWith("ly"))
      )
        start--;
      while (start < at && (MID_ADVERBS.has(view.words[start]!) || isSubject(view, start))) start++;
      const source = phraseBefore(view, start, first) ?? phraseBefore(view, at, first) ?? denier(view, start, first);
      const doubts = source?.doubt ? [source.doubt] : source ? [] : ["speaker is the subject of an earlier verb"];
      drafts.push({
        rule: found.cue === SILENCE ? "silence reported as such" : "left open",
        source,
        cue: { first: start, last: found.end, head: at, cue: found.cue, negated: false, passive: false },
        content: found.content >= 0 && found.content < last ? contentSpans(view, found.content, contentEnd(view, found.content, last)) : [],
        addressee: null,
        occasion: null,
        utterance: at,
        sentence,
        doubts,
      });
      at = found.end - 1;
    }
    return drafts;
  },
};

/** Whether a word that denies is the subject itself: "neither would say". */
function isSubject({ tree, words }: View, at: number): boolean {
  return /^(?:neither|none|nobody)$/.test(words[at]!) && tree.relations[at]!.startsWith("nsubj");
}

/** "Neither", "neither official": a subject that denies by itself, right before the cue. */
function denier({ words }: View, start: number, floor: number): SourcePhrase | null {
  for (let at = start - 1; at >= floor && start - at <= 3; at--)
    if (/^(?:neither|none|nobody)$/.test(words[at]!)) return { first: at, last: start, doubt: null };
  return null;
}

/** Whether a token stands in a quotation longer than a few words: a shorter one may hold the cue itself ("would “not rule out” that"). */
function isSpoken({ doc, quotationAt }: View, at: number): boolean {
  const quotation = doc.quotations[quotationAt[at]!];
  return quotation !== undefined && firstTokenAt(doc, quotation.outer[1]) - firstTokenAt(doc, quotation.outer[0]) > LONGEST_SCARE;
}

function refusal({ words }: View, at: number, end: number): Found | null {
  if (!REFUSALS.test(words[at]!) || words[at + 1] !== "to" || at + 2 >= end) return null;
  const verb = words[at + 2]!;
  if (!ANSWERING.test(verb)) return null;
  const next = words[at + 3] ?? "";
  // "refused to say on Friday whether": when, not about what.
  if (next === "on" && DAYS.has(words[at + 4] ?? ""))
    return { cue: SILENCE, end: at + 3, content: QUESTION.test(words[at + 5] ?? "") ? at + 5 : -1 };
  if (/^(?:on|about)$/.test(next)) return { cue: SILENCE, end: at + 3, content: at + 4 };
  const matter = /^(?:comment|respond|elaborate|reply|speak|answer|be)$/.test(verb) ? -1 : at + 3;
  return { cue: SILENCE, end: at + 3, content: matter };
}

function unanswered({ words }: View, at: number, end: number): Found | null {
  if (!/^(?:did|does|do|would|could|has|have|had)$/.test(words[at]!)) return null;
  if (/^(?:had|has|have)$/.test(words[at]!) && words[at + 1] === "no" && (words[at + 2] === "comment" || words[at + 3] === "comment"))
    return { cue: SILENCE, end: (words[at + 2] === "comment" ? at + 2 : at + 3) + 1, content: -1 };
  if (!/^(?:not|n't|n’t)$/.test(words[at + 1] ?? "")) return null;
  let verb = at + 2;
  while (verb < end && (MID_ADVERBS.has(words[verb]!) || words[verb]!.endsWith("ly"))) verb++;
  if (verb < end && UNTOLD.test(words[verb]!) && (QUESTION.test(words[verb + 1] ?? "") || words[verb] === "discuss"))
    return { cue: words[at] === "could" ? LEFT_OPEN : SILENCE, end: verb + 1, content: verb + 1 };
  if (verb >= end || !UNANSWERED.test(words[verb]!)) return null;
  const on = /^(?:on|about)$/.test(words[verb + 1] ?? "");
  return { cue: SILENCE, end: verb + 1, content: on ? verb + 2 : -1 };
}

function leftOpen({ words }: View, at: number, end: number): Found | null {
  if (words[at] === "exclude" && /^(?:not|n't|n’t|never|cannot)$/.test(words[at - 1] ?? ""))
    return { cue: LEFT_OPEN, end: at + 1, content: words[at + 1] === "that" ? at + 2 : at + 1 };
  if (
    /^confirm/.test(words[at]!) &&
    words[at - 1] === "neither" &&
    words[at + 1] === "nor" &&
    /^den(?:y|ies|ied)$/.test(words[at + 2] ?? "")
  )
    return { cue: LEFT_OPEN, end: at + 3, content: words[at + 3] === "that" ? at + 4 : at + 3 };
  if (words[at] !== "rule" || words[at + 1] !== "out" || !/^(?:not|n't|n’t|to|never|cannot)$/.test(words[at - 1] ?? "")) return null;
  let that = at + 2;
  while (that < end && (words[that] === "that" || /^["”“'’]+$/.test(words[that]!))) that++;
  return that < end ? { cue: LEFT_OPEN, end: at + 2, content: that } : null;
}

function keptSilent({ words }: View, at: number, end: number): Found | null {
  if (!/^(?:remain(?:ed|s)|kept|keeps|stay(?:ed|s))$/.test(words[at]!)) return null;
  const hyphened = words[at + 1] === "tight" && words[at + 2] === "-";
  if (!hyphened && !SILENT.test(words[at + 1] ?? "")) return null;
  const after = Math.min(at + (hyphened ? 4 : 2), end);
  const about = /^(?:about|on)$/.test(words[after] ?? "");
  return { cue: SILENCE, end: after, content: about ? after + 1 : -1 };
}
