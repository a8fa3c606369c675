import { type Act, precedence } from "../../record/acts.ts";
import { bySpan, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { nestingOf } from "../nesting.ts";
import type { Speakers } from "../speakers/speakers.ts";
import { firstTokenAt, type View } from "../view.ts";
import { judge } from "./classify.ts";
import { hear } from "./hear.ts";
import { without } from "./without.ts";

/** The most sentences of one statement that are judged each for itself: the rest of a longer one stays with the last of them. */
const MOST = 60;

/** Acts above this in the codebook make a piece of their own; those from it on (what is told, judged or valued) go with what stands before them. */
const LIGHT_FROM = precedence("confirmation");

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
 * are whole sentences, and share their utterance, source and cue; those in a later paragraph than the cue have none of their own.
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
  const sentences = bySentence(view, draft.content);
  if (sentences.length < 2) return [draft];
  const pieces: { readonly content: Span[]; act: Act | null; open: boolean }[] = [];
  for (const content of sentences) {
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
  return pieces.length < 2 ? [draft] : pieces.map(({ content }) => apart(view, draft, content));
}

/** The content's spans by the sentence in which they begin, each cut where a sentence ends. */
function bySentence(view: View, content: readonly Span[]): Span[][] {
  const { sentences } = view.doc;
  const groups = new Map<number, Span[]>();
  for (const [start, end] of content) {
    const first = view.sentenceAt[firstTokenAt(view.doc, start)] ?? -1;
    if (first < 0) return [];
    for (let sentence = first; sentence < sentences.length && sentences[sentence]!.span[0] < end; sentence++) {
      const from = Math.max(start, sentences[sentence]!.span[0]);
      const to = sentence + 1 < sentences.length && sentences[sentence + 1]!.span[0] < end ? sentences[sentence]!.span[1] : end;
      const group = groups.size < MOST ? sentence : [...groups.keys()].at(-1)!;
      const piece = trimmed(view.text, from, Math.min(to, end));
      if (piece) groups.set(group, [...(groups.get(group) ?? []), piece]);
    }
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, spans]) => spans.sort(bySpan));
}

/** A piece without white space around it; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return to > from ? [from, to] : null;
}

/** A piece of a draft; in another paragraph than its cue's it goes on by itself. */
function apart(view: View, draft: Draft, content: readonly Span[]): Draft {
  const sentence = view.sentenceAt[firstTokenAt(view.doc, content[0]![0])]!;
  const away = draft.cue !== null && view.blockOf[sentence]! > view.blockOf[view.sentenceAt[draft.cue.head]!]!;
  return away ? { ...draft, source: null, cue: null, addressee: null, occasion: null, sentence, content } : { ...draft, content };
}
