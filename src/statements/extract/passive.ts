import type { CueGroup, Draft } from "../draft.ts";
import { cueGroupAt, isComma, phraseAfter, phraseBefore } from "../phrase/index.ts";
import { type View, wordsOf } from "../view.ts";
import { contentEnd, contentSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";
import { leadOf } from "./lead.ts";

/** How far after the cue its "by" is looked for, in tokens. */
const BY_WITHIN = 8;

/** "Reporters were told by an official that …": the subject is spoken to, and the speaker stands after "by". */
export const passive: Extractor = {
  name: "passive",
  find(view, sentence) {
    const { first, last } = view.doc.sentences[sentence]!;
    const drafts: Draft[] = [];
    for (let head = first; head < last; head++) {
      const group = view.quotationAt[head]! < 0 ? cueGroupAt(view, head, first, last) : null;
      if (!group?.passive) continue;
      const draft = told(view, sentence, group, first, last);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function told(view: View, sentence: number, group: CueGroup, first: number, last: number): Draft | null {
  const by = indexOfBy(view, group.last, last);
  const source = by < 0 ? null : phraseAfter(view, by + 1, last);
  const subject = phraseBefore(view, group.first, first);
  const lead = leadOf(view, source?.last ?? group.last, last, false);
  if (!source || !lead.marked) return null;
  const content = contentSpans(view, lead.start, contentEnd(view, lead.start, last));
  if (content.length === 0) return null;
  return {
    rule: `that-clause after "${wordsOf(view, group)} by"`,
    source,
    cue: group,
    content,
    addressee: group.cue.addresses && subject ? subject : null,
    occasion: lead.occasion,
    utterance: group.head,
    sentence,
    doubts: [
      ...(source.doubt ? [source.doubt] : []),
      ...(group.cue.plain ? [] : [`"${group.cue.lemma}" is not always telling`]),
      ...(group.negated ? ["the cue is negated"] : []),
    ],
  };
}

function indexOfBy(view: View, from: number, last: number): number {
  for (let at = from; at < Math.min(from + BY_WITHIN, last); at++) {
    if (view.quotationAt[at]! >= 0 || isComma(view.words[at]!) || view.words[at] === "that") return -1;
    if (view.words[at] === "by") return at;
  }
  return -1;
}
