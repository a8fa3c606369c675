import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { sideOf } from "../own-side.ts";
import type { Speakers } from "../speakers/speakers.ts";
import { firstTokenAt, type View } from "../view.ts";
import { clausesOf } from "./clauses.ts";
import { cueWordOf } from "./cue-word.ts";
import { plainWords } from "./plain-words.ts";
import type { Said } from "./said.ts";

/** What the rules of acts hear of a draft. `asserted` is its content without what is told inside it. */
export function hear(view: View, draft: Draft, speakers: Speakers, asserted: readonly Span[]): Said {
  const side = sideOf(view, draft, speakers);
  const clauses = clausesOf(view, asserted, side);
  return {
    cue: draft.cue ? cueWordOf(view, draft.cue, draft.source) : null,
    clauses,
    words: clauses
      .map(({ words }) => words)
      .join("")
      .replace(/ {2,}/g, " "),
    asked: askedOf(view, draft),
    side,
  };
}

/** "Asked whether she had read it, (Roe said that she had not)": the words before what is said, who says it and the cue, where the sentence opens with a question. */
function askedOf(view: View, { cue, source, content }: Draft): string | null {
  if (!cue) return null;
  const sentence = view.sentenceAt[cue.head]!;
  const { first, last } = view.doc.sentences[sentence]!;
  const opens = view.words[first] === "when" ? first + 1 : first;
  if (!/^(?:asked|pressed|questioned)$/.test(view.words[opens]!) || view.words[opens + 1] === "to") return askedBefore(view, sentence);
  const end = Math.min(last, cue.first, source?.first ?? last, ...content.map(([start]) => firstTokenAt(view.doc, start)));
  return end > opens
    ? plainWords(
        view,
        Array.from({ length: end - opens }, (_, at) => opens + at),
      )
    : null;
}

/** "Coyle asked whether she had read it. (Roe said that she had not.)": the question in the sentence before, in the same paragraph or the one before. */
function askedBefore(view: View, sentence: number): string | null {
  const { doc, words, blockOf } = view;
  const before = doc.sentences[sentence - 1];
  if (!before || blockOf[sentence]! - blockOf[sentence - 1]! > 1) return null;
  let from = before.first;
  for (let asked = false; from < before.last && !(asked && /^(?:whether|if)$/.test(words[from]!)); from++)
    asked ||= words[from] === "asked";
  if (from === before.last) return null;
  return plainWords(
    view,
    Array.from({ length: before.last - from }, (_, at) => from + at),
  );
}
