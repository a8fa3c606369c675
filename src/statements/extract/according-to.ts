import type { Span } from "../../record/span.ts";
import type { Draft, SourcePhrase } from "../draft.ts";
import { cueNamed } from "../lexicon/cues.ts";
import { isComma, phraseAfter } from "../phrase/index.ts";
import type { View } from "../view.ts";
import { contentEnd, contentSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";

/** "According to X, …", "…, according to X", "…, according to X, …". */
export const accordingTo: Extractor = {
  name: "according to",
  find(view, sentence) {
    const { first, last } = view.doc.sentences[sentence]!;
    const drafts: Draft[] = [];
    for (let at = first; at + 2 < last; at++) {
      if (view.words[at] !== "according" || view.words[at + 1] !== "to" || view.quotationAt[at]! >= 0) continue;
      const opens = at - first <= 1;
      const source = sourceAfter(view, at + 2, last, opens);
      if (!source) continue;
      const content = contentAround(view, { first, last }, at, source.last);
      if (content.length === 0) continue;
      drafts.push({
        rule: 'words beside "according to"',
        source,
        cue: { first: at, last: at + 2, head: at, cue: cueNamed("say"), negated: false, passive: false },
        content,
        addressee: null,
        occasion: null,
        utterance: at,
        sentence,
        doubts: source.doubt ? [source.doubt] : [],
      });
    }
    return drafts;
  },
};

/** The phrase after "according to"; where that opens the sentence, an apposition must leave a comma and the content behind it. */
function sourceAfter(view: View, start: number, last: number, opens: boolean): SourcePhrase | null {
  const source = phraseAfter(view, start, last);
  const comma = source ? view.words.indexOf(",", source.first) : -1;
  return source && opens && comma > source.first && comma < source.last && !isComma(view.words[source.last] ?? "")
    ? { ...source, last: comma }
    : source;
}

function contentAround(view: View, { first, last }: { first: number; last: number }, at: number, after: number): Span[] {
  if (at - first <= 1) {
    let start = after;
    while (start < last && !isComma(view.words[start]!)) start++;
    return start + 1 < last ? contentSpans(view, start + 1, contentEnd(view, start + 1, last)) : [];
  }
  const joins = isComma(view.words[at - 1]!) && /^(?:and|but|or)$/.test(view.words[at - 2] ?? "");
  if (joins && isComma(view.words[after] ?? "")) return contentSpans(view, after + 1, last);
  const before = contentSpans(view, first, isComma(view.words[at - 1]!) ? at - 1 : at);
  const goesOn =
    isComma(view.words[at - 1]!) &&
    isComma(view.words[after] ?? "") &&
    after + 1 < last &&
    !/^(?:who|which|whose|where|when)$/.test(view.words[after + 1]!);
  return goesOn ? [...before, ...contentSpans(view, after + 1, last)] : before;
}
