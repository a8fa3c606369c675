import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Classes of words that say nothing by themselves. */
const EMPTY = /^(?:DET|PUNCT|CCONJ|SCONJ|ADP|PART)$/;
/** Words for somebody, of whom nothing is said with them. */
const SOMEBODY = /^(?:somebody|someone|anybody|anyone|everybody|everyone|he|she|they|we|you|i|who)$/;

/** "The minister spoke" with "the" for what he said: what holds no word that says anything is no statement. */
export const withWords: Refiner = {
  name: "with words",
  refine: (view, drafts) => drafts.filter(({ content }) => content.length === 0 || content.some(([start, end]) => says(view, start, end))),
};

function says({ doc, tree, words }: View, start: number, end: number): boolean {
  const first = firstTokenAt(doc, start);
  for (let at = first; at < doc.tokens.length && doc.tokens[at]!.start < end; at++) {
    const alone = at === first && doc.tokens[at]!.end >= end;
    if (tree.upos[at] === "" || !(EMPTY.test(tree.upos[at]!) || (alone && SOMEBODY.test(words[at]!)))) return true;
    if (/^(?:this|that|these|those|no|so|all|none)$/.test(words[at]!)) return true;
  }
  return false;
}
