import type { Span } from "../../record/span.ts";
import type { CueGroup, Draft } from "../draft.ts";
import { cueNamed, cueOf } from "../lexicon/cues.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import { firstTokenAt, type Range, type View } from "../view.ts";

/** What a person marked as one telling: spans of the text, each part perhaps none. */
export interface Mark {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A person's marks as the drafts that the program would have made of them: so that acts and chains are judged apart from how statements are found. */
export function draftsOf(view: View, marks: readonly Mark[]): Draft[] {
  return marks.map((mark, index) => {
    const cue = rangeOf(view, mark.cue);
    const source = rangeOf(view, mark.source);
    const at = mark.cue[0]?.[0] ?? mark.content[0]?.[0] ?? 0;
    return {
      rule: "marked by a person",
      source: source && { ...source, doubt: null },
      cue: cue && groupOf(view, cue),
      content: [...mark.content],
      addressee: null,
      occasion: null,
      utterance: index,
      sentence: view.sentenceAt[Math.min(firstTokenAt(view.doc, at), view.sentenceAt.length - 1)] ?? 0,
      doubts: [],
    };
  });
}

function groupOf(view: View, range: Range): CueGroup {
  const head = headOf(view, range);
  const words = view.words.slice(range.first, range.last);
  return {
    ...range,
    head,
    cue: cueOf(view.words[head]!) ?? cueOf(view.tree.lemmas[head]!) ?? cueNamed("say"),
    negated: words.some((word) => NEGATIONS.has(word)),
    passive: false,
  };
}

/** The token of a range that the others hang on; the last word where no tree tells. */
function headOf({ tree, words }: View, { first, last }: Range): number {
  for (let at = first; at < last; at++) {
    const head = tree.heads[at]!;
    if (/^\p{L}/u.test(words[at]!) && (head < first || head >= last) && !/^(?:aux|case|mark|advmod|punct|det)$/.test(tree.relations[at]!))
      return at;
  }
  return last - 1;
}

/** The tokens from the first to the last character of some spans, or null where there are none. */
function rangeOf({ doc }: View, spans: readonly Span[]): Range | null {
  if (spans.length === 0) return null;
  const first = firstTokenAt(doc, Math.min(...spans.map(([start]) => start)));
  const last = firstTokenAt(doc, Math.max(...spans.map(([, end]) => end)) - 1) + 1;
  return first < doc.tokens.length && last > first ? { first, last: Math.min(last, doc.tokens.length) } : null;
}
