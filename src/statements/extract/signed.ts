import type { Draft } from "../draft.ts";
import { cueNamed } from "../lexicon/cues.ts";
import { firstTokenAt, type View } from "../view.ts";
import { quotedSpans } from "./content-bounds.ts";
import type { Extractor } from "./extractor.ts";

/** The name of this rule, as drafts carry it. */
const SIGNED = "quotation with a name behind a dash";
/** The longest signature, in tokens. */
const LONGEST = 14;

/** `“We saw nothing.” — Ann Roe`: a quotation that ends its line with a dash and a name is the words of the one named. */
export const signed: Extractor = {
  name: "signed",
  find(view, sentence) {
    const { first, last } = view.doc.sentences[sentence]!;
    const drafts: Draft[] = [];
    for (let at = first; at < last; at++) {
      const quotation = view.quotationAt[at - 1] ?? -1;
      if (quotation < 0 || view.quotationAt[at]! >= 0 || !/^[-–—―]+$/.test(view.words[at]!)) continue;
      const end = signatureEnd(view, at + 1);
      const content = end < 0 ? [] : quotedSpans(view, quotation);
      if (content.length === 0) continue;
      drafts.push({
        rule: SIGNED,
        source: { first: at + 1, last: end, doubt: null },
        cue: { first: at, last: at + 1, head: at, cue: cueNamed("say"), negated: false, passive: false },
        content,
        addressee: null,
        occasion: null,
        utterance: at,
        sentence: view.sentenceAt[firstTokenAt(view.doc, content[0]![0])] ?? sentence,
        doubts: [],
      });
    }
    return drafts;
  },
};

/** The token behind a name that begins at a token and ends its line, what is said of the person included; -1 where there is none. */
function signatureEnd({ doc, text, tree, nameAt, words }: View, first: number): number {
  if (first >= words.length || (nameAt[first]! < 0 && tree.upos[first] !== "PROPN")) return -1;
  let end = first;
  while (end < words.length && end - first <= LONGEST) {
    if (end > first && /[\n\r]/.test(text.slice(doc.tokens[end - 1]!.end, doc.tokens[end]!.start))) break;
    if (/^(?:VERB|AUX)$/.test(tree.upos[end]!) || /^["“”„«»]$/.test(words[end]!)) return -1;
    end++;
  }
  if (end - first > LONGEST) return -1;
  while (end > first && /^[.,;:]$/.test(words[end - 1]!)) end--;
  return end;
}
