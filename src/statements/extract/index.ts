import type { Draft } from "../draft.ts";
import { isStory, type View } from "../view.ts";
import { accordingTo } from "./according-to.ts";
import type { Extractor } from "./extractor.ts";
import { passive } from "./passive.ts";
import { silence } from "./silence.ts";
import { telling } from "./telling.ts";
import { transcript } from "./transcript.ts";

/** The extractors, in the order in which they look at a sentence. */
export const EXTRACTORS: readonly Extractor[] = [transcript, silence, accordingTo, passive, telling];

/** All drafts of the story's sentences, in the order of the text. */
export function extract(view: View): Draft[] {
  return view.doc.sentences.flatMap((_, sentence) =>
    isStory(view, sentence) ? EXTRACTORS.flatMap((extractor) => extractor.find(view, sentence)) : [],
  );
}
