import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { isPromise, promisedBehind } from "../refine/promised.ts";
import { firstTokenAt, type View } from "../view.ts";
import { stepByCue } from "./steps.ts";

/** What was promised in words that take the promise back: of "withdrew its pledge not to strike first" what is behind the noun. None where a statement takes nothing back, or does not say what. */
export function takenBackIn(view: View, statement: Statement): readonly Span[] {
  const [first] = statement.content;
  if (!first || stepByCue(view, statement) !== "withdrawn") return [];
  const last = firstTokenAt(view.doc, first[1]);
  for (let at = firstTokenAt(view.doc, first[0]); at < last; at++) {
    if (!isPromise(view, at)) continue;
    const what = promisedBehind(view, at, last);
    return what ? contentSpans(view, what.first, what.last) : [];
  }
  return [];
}
