import { bySpan } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Why such a statement is never sure. */
const UNMARKED = "no quotation marks, and no cue of its own";

/**
 * `"We see nothing new," the ministry said. We never meddle. We ask others to stop.`: news that do not speak of themselves as "we" speak of whom they quoted, so the
 * sentences from a quotation's tag up to such a one are his, in the same paragraph. Quotation marks are lost where copy is rewritten, or closed too early.
 */
export const voiceGoesOn: Refiner = {
  name: "voice goes on",
  refine(view, drafts) {
    const quoting = Map.groupBy(
      drafts.filter((draft) => draft.cue !== null && draft.source !== null && isQuoting(view, draft)),
      ({ sentence }) => view.blockOf[sentence]!,
    );
    if (quoting.size === 0) return [...drafts];
    const spoken = firstPersons(view);
    const runs = spoken.flatMap((sentence) => {
      const before = (quoting.get(view.blockOf[sentence]!) ?? []).findLast((draft) => lastSentence(view, draft) < sentence);
      return before && isUnbroken(view, drafts, before, sentence) ? [{ before, sentence }] : [];
    });
    // A text that says "we" anywhere else has a voice of its own: then nobody can tell whose this one is.
    if (runs.length === 0 || runs.length < spoken.length) return [...drafts];
    const last = new Map(runs.map(({ before, sentence }) => [before, sentence]));
    const own = [...last].map(([before, sentence]) => goneOn(view, before, sentence));
    const held = new Set(own.flatMap(({ content }) => content.map(([start]) => view.sentenceAt[firstTokenAt(view.doc, start)]!)));
    return [...drafts.filter(({ sentence }) => !held.has(sentence)), ...own].sort(
      (one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0),
    );
  },
};

function isQuoting(view: View, { content }: Draft): boolean {
  return content.some(([start]) => view.quotationAt[firstTokenAt(view.doc, start)]! >= 0);
}

/** The last sentence that a draft's cue or content reaches. */
function lastSentence(view: View, { sentence, content }: Draft): number {
  return Math.max(sentence, ...content.map(([, end]) => view.sentenceAt[firstTokenAt(view.doc, end - 1)]!));
}

/** The story's sentences that say "we" or "I" outside of quotation marks. */
function firstPersons(view: View): number[] {
  return [...view.doc.sentences.keys()].filter((sentence) => {
    if (!isStory(view, sentence)) return false;
    const { first, last } = view.doc.sentences[sentence]!;
    for (let at = first; at < last; at++) if (view.quotationAt[at]! < 0 && isFirstPerson(view, at)) return true;
    return false;
  });
}

/** "US" in capitals is a state. */
function isFirstPerson({ words, text, doc }: View, at: number): boolean {
  if (!/^(?:i|we|our|us|my|me)$/.test(words[at]!)) return false;
  const { start, end } = doc.tokens[at]!;
  return words[at] === "i" ? text.slice(start, end) === "I" : text.slice(start, end) !== words[at]!.toUpperCase();
}

/** Whether between a draft and a sentence nobody else speaks, quotes or is quoted. */
function isUnbroken(view: View, drafts: readonly Draft[], before: Draft, sentence: number): boolean {
  const from = lastSentence(view, before) + 1;
  for (let at = from; at <= sentence; at++) {
    const { first, last } = view.doc.sentences[at]!;
    for (let token = first; token < last; token++) if (view.quotationAt[token]! >= 0) return false;
  }
  return !drafts.some((draft) => draft.sentence >= from && draft.sentence <= sentence && draft.cue?.cue.plain === true);
}

function goneOn(view: View, before: Draft, sentence: number): Draft {
  const content = [];
  for (let at = lastSentence(view, before) + 1; at <= sentence; at++)
    content.push(...contentSpans(view, view.doc.sentences[at]!.first, view.doc.sentences[at]!.last));
  return {
    rule: "sentences in the first person after a quotation",
    source: null,
    cue: null,
    content: content.sort(bySpan),
    addressee: null,
    occasion: null,
    utterance: before.utterance,
    sentence: lastSentence(view, before) + 1,
    doubts: [UNMARKED],
  };
}
