import { type Act, precedence } from "../../record/acts.ts";
import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { nestingOf } from "../nesting.ts";
import type { Speakers } from "../speakers/speakers.ts";
import { firstTokenAt, type View } from "../view.ts";
import { judge } from "./classify.ts";
import { hear } from "./hear.ts";
import { partsOf } from "./parts.ts";
import type { Said } from "./said.ts";
import { isForsworn } from "./then-and-on.ts";
import { MAY_TURN, turnedOn } from "./turned.ts";
import { without } from "./without.ts";

/** Acts above this in the codebook make a piece of their own; a mere claim goes with what stands before it. */
const LIGHT_FROM = precedence("claim");

/** What only leads up to what somebody has to say: it belongs to that, whatever its words. */
const PREFACE =
  /^ (?:and |but |well , |so |now , |ok , )*(?:(?:i|we) (?:will|would|want|wish|am going|are going|would like|have|need|must|can)(?: just| only| also)? (?:to )?(?:be (?:\w+ )?clear|say (?:something|this|one|it|that|a )|take the|make (?:it|one|this)|start|begin|add (?:something|this|one)|stress|emphasi[sz]e|repeat|tell you (?:this|something|one))|let (?:me|us) (?:\w+ )?(?:be|say|make|start|begin|put|repeat|tell)|look ,|listen )/;

/** Drafts with who speaks in each. */
export interface Voiced {
  readonly drafts: readonly Draft[];
  readonly speakers: readonly Speakers[];
}

/**
 * Cuts what somebody says at one go into pieces that do different things: `"We did not do it," Roe said. "Stop these attacks."` is a denial and a demand. Pieces
 * are whole sentences, or parts of one around verbs that are joined, and share their utterance, source and cue; those in a later paragraph than the cue have none of their own.
 */
export function byActs(view: View, { drafts, speakers }: Voiced): Voiced {
  const { inside } = nestingOf(view, drafts);
  const parted: { draft: Draft; speakers: Speakers }[] = [];
  for (const [index, draft] of drafts.entries()) {
    const told = inside[index]!.flatMap((inner) => drafts[inner]!.content);
    for (const piece of piecesOf(view, draft, speakers[index]!, told)) parted.push({ draft: piece, speakers: speakers[index]! });
  }
  return { drafts: parted.map(({ draft }) => draft), speakers: parted.map((each) => each.speakers) };
}

function piecesOf(view: View, draft: Draft, speakers: Speakers, told: readonly Span[]): Draft[] {
  const parts = withWhatTurns(view, draft, speakers, partsOf(view, draft.content));
  if (parts.length < 2) return [draft];
  const pieces: { readonly content: Span[]; act: Act | null; open: boolean }[] = [];
  for (const content of parts) {
    const piece = { ...draft, content };
    const asserted = content.flatMap((span) => without(span, told));
    const said = hear(view, piece, speakers, asserted);
    const { main, strong } = judge(said);
    const preface = PREFACE.test(said.words);
    const act = strong && !preface && precedence(main) < LIGHT_FROM ? main : null;
    const last = pieces.at(-1);
    if (last && (act === null || act === last.act || last.open)) {
      last.content.push(...content);
      last.act ??= act;
      last.open = preface && last.open;
    } else pieces.push({ content: [...content], act, open: preface });
  }
  return pieces.length < 2 ? [draft] : pieces.map(({ content }) => apart(view, draft, closed(view, content)));
}

/** What one will not do. */
const MAY_FORSWEAR = /\b(?:will|would|shall|never|won|wouldn)\b/i;

/** Parts with those put together of which the second turns on what the first tells, or forswears what that denies: only together they say something. */
function withWhatTurns(view: View, draft: Draft, speakers: Speakers, parts: readonly Span[][]): Span[][] {
  const whole: Span[][] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const [start, end] = [part[0]![0], part.at(-1)![1]];
    const words = view.text.slice(start, end);
    const both = before && (MAY_TURN.test(words) || MAY_FORSWEAR.test(words)) ? [...before, ...part] : null;
    if (both && areOne(hear(view, { ...draft, content: both }, speakers, both))) before!.push(...part);
    else whole.push([...part]);
  }
  return whole;
}

const areOne = ({ clauses, words }: Said): boolean => turnedOn(clauses) !== null || isForsworn(words);

/** Spans with those put together between which stand only blanks, stops and joining words; without the stop that ends the last. */
function closed(view: View, content: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const [start, end] of content) {
    const last = spans.at(-1);
    if (last && /^[\s.,;!?]*(?:(?:and|but)(?: that)?)?\s*$/.test(view.text.slice(last[1], start))) spans[spans.length - 1] = [last[0], end];
    else spans.push([start, end]);
  }
  const last = spans.at(-1)!;
  const bare = /[^.]\.$/.test(view.text.slice(...last)) && !isAbbreviation(view, last[1]) ? last[1] - 1 : last[1];
  return [...spans.slice(0, -1), [last[0], bare]];
}

/** Whether a stop belongs to the word before it: "U.S." */
function isAbbreviation({ doc }: View, end: number): boolean {
  const { start, end: to } = doc.tokens[firstTokenAt(doc, end - 1)]!;
  return to - start > 1;
}

/** A piece of a draft; in another paragraph than its cue's it goes on by itself. */
function apart(view: View, draft: Draft, content: readonly Span[]): Draft {
  const sentence = view.sentenceAt[firstTokenAt(view.doc, content[0]![0])]!;
  const away = draft.cue !== null && view.blockOf[sentence]! > view.blockOf[view.sentenceAt[draft.cue.head]!]!;
  return away ? { ...draft, source: null, cue: null, addressee: null, occasion: null, sentence, content } : { ...draft, content };
}
