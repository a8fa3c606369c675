import type { Draft } from "./draft.ts";
import type { Tag } from "./sourcing/tag.ts";
import { spanOf, type View } from "./view.ts";

/** Words of a tag that lead up to what is spoken about: "asked about the leak, Roe said", "Roe said of the plan". */
const LEADS =
  /\b(?:(?:asked|questioned|pressed|speaking|spoke|talking|talked|said|commenting|commented) (?:about|on|of|regarding)|regarding|concerning|referring to|in reference to|with regard to|in response to (?:a )?questions? (?:about|on)) /;
/** What ends it. */
const ENDS = /[,.;:"“”()\n]|\b(?:said|says|told|added|that|who|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i;
/** The longest phrase that is taken, in UTF-16 code units. */
const LONGEST = 120;

/** The words beside the cue that say what was spoken about; none where the tag does not say. */
export function aboutOf(view: View, draft: Draft, { words, start }: Tag): [number, number][] {
  if (!draft.cue) return [];
  const match = LEADS.exec(words);
  if (!match) return [];
  const from = start + match.index + match[0].length;
  const rest = view.text.slice(from, from + LONGEST);
  const end = rest.search(ENDS);
  const phrase = (end < 0 ? "" : rest.slice(0, end)).trimEnd();
  const said = draft.content.some(([first, last]) => first < from + phrase.length && last > from);
  const source = draft.source ? spanOf(view, draft.source) : null;
  if (
    phrase.length < 3 ||
    said ||
    (source && source[0] < from + phrase.length && source[1] > from) ||
    /^(?:an?|the) (?:\w+ )?(?:statement|interview|condition|briefing)/i.test(phrase)
  )
    return [];
  return [[from, from + phrase.length]];
}
