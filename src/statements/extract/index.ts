import type { Draft } from "../draft.ts";
import { findLearned } from "../learned/find.ts";
import type { StatementModel } from "../learned/load.ts";
import { isStory, type View } from "../view.ts";
import type { Extractor } from "./extractor.ts";
import { insideTurns } from "./inside-turns.ts";
import { signed } from "./signed.ts";
import { silence } from "./silence.ts";
import { isTranscribed, TRANSCRIPT, transcript } from "./transcript.ts";

/** The rules for what marked articles do not teach, in the order in which they look at a sentence. */
export const EXTRACTORS: readonly Extractor[] = [transcript, signed, silence];

/** All drafts of the story's sentences: those of the rules, then those of what was learnt. What is said in a transcript is read again only for what others are told to have said. */
export function extract(view: View, model: StatementModel): Draft[] {
  const ruled = view.doc.sentences.flatMap((_, sentence) =>
    isStory(view, sentence) ? EXTRACTORS.flatMap((extractor) => extractor.find(view, sentence)) : [],
  );
  const read = Map.groupBy(findLearned(view, model), ({ sentence }) => isTranscribed(view, view.blockOf[sentence]!));
  const turns = ruled.filter(({ rule }) => rule === TRANSCRIPT);
  return [...ruled, ...insideTurns(view, turns, read.get(true) ?? []), ...(read.get(false) ?? [])];
}
