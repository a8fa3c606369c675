import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import type { Tag } from "./tag.ts";

/** Words that say why a source can know. */
const KNOWS =
  /\b(?:with (?:\w+ ){0,3}?(?:knowledge|understanding) of|with (?:\w+ )?access to|with ties to|familiar with|knowledgeable about|briefed (?:on|about|by|in)|close to|involved (?:in|with)|privy to|present (?:at|for|during|in)|in attendance|who (?:was|were|had been|has been|have been) (?:\w+ )?(?:briefed|present|involved|there|in the room|told of|shown)|who (?:had |has |have )?(?:attended|participated|took part|saw|seen|read|reviewed|examined|viewed|worked (?:on|with|for)|overheard|witnessed|investigated|heard)|aware of|in contact with)\b/;

/** How far behind a source its reason to know may stand, in UTF-16 code units. */
const BEHIND = 12;

/** The words that say why the source can know, inside the words for it or right behind them; null where none do. */
export function justificationOf(view: View, { source, cue }: Draft, { words, start }: Tag): Span | null {
  if (!source) return null;
  const [from, to] = spanOf(view, source);
  const inside = words.slice(Math.max(0, from - start));
  const match = KNOWS.exec(inside);
  if (!match) return null;
  const at = Math.max(from, start) + match.index;
  const withinSource = at < to;
  if (!withinSource && at > to + BEHIND) return null;
  const stop = withinSource ? to : endOfClause(words, at - start, cue ? spanOf(view, cue)[0] - start : words.length) + start;
  const comma = view.text.slice(at, stop).search(/,| who (?:spoke|asked|requested)/);
  const end = comma > 0 ? at + comma : stop;
  return end > at ? [at, at + view.text.slice(at, end).trimEnd().length] : null;
}

function endOfClause(words: string, at: number, cue: number): number {
  const mark = words.slice(at).search(/[,.;:]| {3}/);
  const end = mark < 0 ? words.length : at + mark;
  return cue > at ? Math.min(cue, end) : end;
}
