import type { Draft } from "../draft.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Words that hang on something before them: a content that begins with one began earlier. */
const HANGS = /^(?:who|which|whom|whose|as)$/;

/**
 * "The union said | it was the third time and | drew crowds", "told him | who had asked that …", "the board of the Post Roe said": where a content begins without its subject
 * or with what hangs on a word before it, or a source holds two names that nothing joins, something was cut wrongly. It is kept, and never sure.
 */
export const looseEnds: Refiner = {
  name: "loose ends",
  refine: (view, drafts) =>
    drafts.map((draft) => {
      const doubt = doubtOf(view, draft);
      return doubt === null ? draft : { ...draft, doubts: [...draft.doubts, doubt] };
    }),
};

function doubtOf(view: View, { content, cue, source }: Draft): string | null {
  const [span] = content;
  if (span && cue) {
    const first = firstTokenAt(view.doc, span[0]);
    if (cue.last <= first && view.quotationAt[first]! < 0) {
      if (HANGS.test(view.words[first]!)) return "what was said begins with words that hang on others";
      if (lacksSubject(view, first)) return "what was said begins without its subject";
    }
  }
  return source && holdsTwoNames(view, source) ? "the words for the speaker hold two names that nothing joins" : null;
}

/** Whether a clause begins with its verb, while its subject stands before it. */
function lacksSubject({ tree }: View, first: number): boolean {
  if (!/^(?:VBZ|VBD|MD)$/.test(tree.xpos[first]!)) return false;
  const head = /^(?:aux|cop)/.test(tree.relations[first]!) ? tree.heads[first]! : first;
  return head >= 0 && tree.children[head]!.some((child) => child < first && /^nsubj/.test(tree.relations[child]!));
}

function holdsTwoNames({ nameAt, doc }: View, { first, last }: { first: number; last: number }): boolean {
  for (let at = first + 1; at < last; at++) {
    const [before, after] = [nameAt[at - 1]!, nameAt[at]!];
    if (before < 0 || after < 0 || before === after) continue;
    const [one, other] = [doc.names[before]!, doc.names[after]!];
    if (one.class === "organization" && other.class === "person") return true;
  }
  return false;
}
