import type { Span } from "../../record/span.ts";
import { answererOf } from "../speakers/interviewed.ts";
import { firstTokenAt, type Range, type View, wordsOf } from "../view.ts";
import { contentSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";

/** The name of this rule, as drafts carry it. */
export const TRANSCRIPT = "turn in a transcript";

/** Labels that must stand before a page is taken for a transcript: one line with a colon is none. */
const FEWEST_TURNS = 3;
/** A label is a name of up to five words with capital letters, before a colon; what stands in brackets after it is no part of the name. Some put each turn in quotation marks. */
const LABEL = /^(["“”]?)((?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4}\p{Lu}[\p{L}.'’-]{0,30})(?: \([^()\n]{1,60}\))?:(?=\s)/u;
/** `A:` is somebody where the head of the page says whose answers these are. */
const ANSWER = /^(?:a|answer)$/;
/** Labels of nobody in particular. */
const NOBODY = /^(?:q|a|question|answer|reporter|journalist|moderator)s?$/i;
/** Words before a colon that begin no turn: of what pages say about themselves, and of what kind a headline is. */
const NO_TURN =
  /^(?:note|update|editor|source|photo|related|more|read|watch|listen|date|from|to|subject|contact|tag|exclusive|breaking|just in|live|video|opinion|analysis|explainer|factbox|fact check|fact-check|timeline|interview|review|podcast|correction|clarification|see also|read more|also read)s?$/i;

/** `ROE: We saw nothing.` in a page that has such turns: everything up to the next label is the speaker's. */
export const transcript: Extractor = {
  name: "transcript",
  find(view, sentence) {
    const block = view.blockOf[sentence]!;
    const turns = turnsOf(view);
    const turn = turns.get(block);
    if (!turn || view.sentenceAt[turn.first] !== sentence || isNobody(view, turn)) return [];
    const content = saidIn(view, turns, block, turn.colon + 1);
    return content.length === 0
      ? []
      : [
          {
            rule: TRANSCRIPT,
            source: { first: turn.first, last: turn.last, doubt: null },
            cue: null,
            content,
            addressee: null,
            occasion: null,
            utterance: turn.first,
            sentence,
            doubts: [],
          },
        ];
  },
};

function isNobody(view: View, turn: Turn): boolean {
  const label = wordsOf(view, turn);
  return NOBODY.test(label) && !(ANSWER.test(label) && answererOf(view) !== null);
}

/** A label's tokens, and its colon's. */
interface Turn extends Range {
  readonly colon: number;
}

const known = new WeakMap<View, ReadonlyMap<number, Turn>>();

/** The labelled blocks of a page with the tokens of their labels; none where there are too few, or every label stands once. */
function turnsOf(view: View): ReadonlyMap<number, Turn> {
  const before = known.get(view);
  if (before) return before;
  const turns = new Map<number, Turn>();
  for (const [index, { span, kind }] of view.article.blocks.entries()) {
    const label = kind === "body" ? LABEL.exec(view.text.slice(span[0], Math.min(span[1], span[0] + 240))) : null;
    if (label && !NO_TURN.test(label[2]!))
      turns.set(index, {
        first: firstTokenAt(view.doc, span[0] + label[1]!.length),
        last: firstTokenAt(view.doc, span[0] + label[1]!.length + label[2]!.length),
        colon: firstTokenAt(view.doc, span[0] + label[0].length - 1),
      });
  }
  const labels = new Set([...turns.values()].map((turn) => wordsOf(view, turn)));
  const found = turns.size >= FEWEST_TURNS && labels.size < turns.size ? turns : new Map<number, Turn>();
  known.set(view, found);
  return found;
}

/** Whether a block stands in the part of a page that is a transcript: from its first label to the end of its last turn. */
export function isTranscribed(view: View, block: number): boolean {
  const turns = turnsOf(view);
  const [first] = turns.keys();
  return first !== undefined && block >= first && block < endOf(view, turns);
}

/**
 * The block after the last turn: where turns go on in paragraphs without a label, the first behind it that tells of a speaker by name. Where none does, one behind it is
 * told by somebody else: but for what begins in the first person, where the page did not before.
 */
function endOf(view: View, turns: ReadonlyMap<number, Turn>): number {
  const { blocks } = view.article;
  const labels = [...turns.keys()];
  const goesOn = labels.some(
    (label, index) => index > 0 && blocks.slice(labels[index - 1]! + 1, label).some(({ kind }) => kind === "body"),
  );
  let end = labels.at(-1)! + 1;
  if (goesOn) {
    const speakers = new Set([...turns.values()].filter((turn) => !isNobody(view, turn)).map(({ last }) => view.words[last - 1]!));
    while (end < blocks.length && !tellsOf(view, blocks[end]!.span, speakers)) end++;
    return end;
  }
  if (blocks.slice(0, labels[0]).some(({ span }) => isFirstPerson(view, span[0]))) return end;
  while (end < blocks.length && blocks[end]!.kind === "body" && isFirstPerson(view, blocks[end]!.span[0])) end++;
  return end;
}

/** Whether a block tells of somebody who speaks in the transcript, by the name that stands before the turns. */
function tellsOf({ doc, words }: View, [start, end]: Span, speakers: ReadonlySet<string>): boolean {
  return words.slice(firstTokenAt(doc, start), firstTokenAt(doc, end)).some((word) => speakers.has(word));
}

/** Whether the sentence at an offset speaks of "I" or "we". */
function isFirstPerson({ doc, sentenceAt, words }: View, offset: number): boolean {
  const sentence = doc.sentences[sentenceAt[firstTokenAt(doc, offset)] ?? -1];
  return sentence !== undefined && words.slice(sentence.first, sentence.last).some((word) => /^(?:i|we|my|our)$/.test(word));
}

/** What is said in a turn: the rest of its block, and the body blocks without a label after it. */
function saidIn(view: View, turns: ReadonlyMap<number, Turn>, block: number, start: number): Span[] {
  const { blocks } = view.article;
  const content = partOf(view, start, blocks[block]!.span[1]);
  const end = endOf(view, turns);
  for (let next = block + 1; next < end && blocks[next]!.kind === "body" && !turns.has(next); next++)
    content.push(...partOf(view, firstTokenAt(view.doc, blocks[next]!.span[0]), blocks[next]!.span[1]));
  return content;
}

/** A part of a turn, from a token to an offset. A quotation that goes on past it (some open one with each turn, and close none) is the next speaker's. */
function partOf(view: View, first: number, end: number): Span[] {
  const start = view.doc.tokens[first]?.start ?? end;
  const inside = contentSpans(view, first, firstTokenAt(view.doc, end)).filter(([from, to]) => from < end && to > start);
  if (inside.length === 0) return [];
  const from = Math.max(start, Math.min(...inside.map((span) => span[0])));
  const to = Math.min(end, Math.max(...inside.map((span) => span[1])));
  return [[from, trimmedEnd(view.text, to)]];
}

/** An end without white space, and a single stop, before it. */
function trimmedEnd(text: string, end: number): number {
  let bare = end;
  while (bare > 0 && /\s/.test(text[bare - 1]!)) bare--;
  return text[bare - 1] === "." && text[bare - 2] !== "." ? bare - 1 : bare;
}
