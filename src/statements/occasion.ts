import type { Span } from "../record/span.ts";
import type { Draft } from "./draft.ts";
import { wholeWords } from "./sourcing/tag.ts";
import { spanOf, type View } from "./view.ts";

/** Nouns for an occasion on which something is said, after a preposition. A statement, a post or a letter is a way of telling, no occasion. */
const NOUN =
  /\b(?:in|at|during|on|after|before|via|by|through|over) ((?:an? |the |his |her |its |their |this |that |another )?(?:[\w'’-]+ ){0,3}?(?:(?:news |press )?(?:briefings?|conference(?: call)?)|interviews?|hearings?|testimony|speech|address|rally|rallies|(?:tele)?phone call|call|debate|meeting|summit|forum|event|town hall|visit|session|podcast|remarks|panel|appearance|convention|ceremony|fundraiser|broadcast|trial|funeral|luncheon|dinner))\b/i;

/** How far around a cue an occasion is looked for, in UTF-16 code units. */
const REACH = 90;

/** The words that say on which occasion it was said: the draft's own, else a phrase in or right behind the cue, or one that leads into the sentence. */
export function occasionOf(view: View, draft: Draft): [number, number] | null {
  if (draft.occasion) {
    const own = match(view, ...spanOf(view, draft.occasion));
    if (own) return own;
  }
  const { cue, sentence, content, source } = draft;
  if (!cue) return null;
  const [from, to] = view.doc.sentences[sentence]!.span;
  const [start, end] = spanOf(view, cue);
  const taken = source ? [...content, spanOf(view, source)] : content;
  const behind = nextSpan(taken, view.doc.tokens[cue.head]!.end, Math.min(to, end + REACH));
  const before = source ? Math.min(start, spanOf(view, source)[0]) : start;
  return (
    match(view, view.doc.tokens[cue.head]!.end, behind) ??
    (before > from && !content.some(([first]) => first < before) ? match(view, Math.max(from, before - REACH), before) : null)
  );
}

function match(view: View, start: number, end: number): [number, number] | null {
  const [from, to] = wholeWords(view.text, start, Math.max(start, end));
  const words = view.text.slice(from, to);
  const found = NOUN.exec(words);
  if (!found || /[,;:"“”]/.test(found[0])) return null;
  const last = from + found.index + found[0].length;
  return [last - found[1]!.length, last];
}

/** Where the next span begins after an offset, or the limit. */
function nextSpan(spans: readonly Span[], from: number, limit: number): number {
  return spans.reduce((nearest, [start]) => (start >= from && start < nearest ? start : nearest), limit);
}
