import type { Draft } from "../draft.ts";
import { spanOf, type View } from "../view.ts";

/** Who speaks inside of a turn and is neither its speaker nor those spoken to. */
const FIRST_OR_SECOND = /^(?:i|we|you|us|me|one|who|that|which|what|it)$/;

/**
 * "ROE: Tal told him that he would look into it": what a turn of a transcript tells that others said, of all that was read in it. Plain verbs of telling with a
 * source of the turn's own words alone; never sure, since the marked articles have no turns.
 */
export function insideTurns(view: View, turns: readonly Draft[], read: readonly Draft[]): Draft[] {
  return read
    .filter((draft) => isOthers(view, draft) && turns.some((turn) => holds(view, turn, draft)))
    .map((draft) => ({ ...draft, doubts: [...draft.doubts, "told of others inside of a turn"] }));
}

function isOthers({ words, tree }: View, { source, cue, content }: Draft): boolean {
  return (
    source !== null &&
    cue?.cue.plain === true &&
    !cue.negated &&
    content.length > 0 &&
    /^VB[DZPN]$/.test(tree.xpos[cue.head]!) &&
    !words.slice(source.first, source.last).some((word) => FIRST_OR_SECOND.test(word))
  );
}

/** Whether all of a draft stands in what a turn says. */
function holds(view: View, { content }: Draft, inner: Draft): boolean {
  const parts = [spanOf(view, inner.source!), spanOf(view, inner.cue!), ...inner.content];
  return parts.every(([start, end]) => content.some(([from, to]) => from <= start && end <= to + 1));
}
