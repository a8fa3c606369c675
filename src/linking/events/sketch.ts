import type { Event } from "../../record/event.ts";
import { type LinkNode, UNRANKED } from "../node.ts";
import { wordsIn } from "../wording/index.ts";

/** An event as one article tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly kind: Event["kind"];
  /** The first day on which the article may have been published; empty where that is not known. */
  readonly published: string;
  /** Those who took part: their words, and the key of the party over articles where they have one. */
  readonly participants: readonly { readonly words: string; readonly key: string | null }[];
  readonly place: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What comparing two events looks at. */
export interface EventSketch {
  /** A summit is a meeting by another word. */
  readonly family: string;
  readonly participants: readonly string[];
  /** The words of the place, folded. */
  readonly place: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly published: string | null;
}

/** How many of those who took part count: more is a list. */
const MOST = 12;

/** An event of one article as it is gathered with those of others. It stands by when it was, else by when the article was published; of those of one day the one that was told first is before the others. */
export function eventNode({ id, kind, published, participants, place, earliest, latest }: ToldEvent): LinkNode<EventSketch> {
  const known = [...new Set(participants.flatMap(({ key }) => key ?? []))].sort().slice(0, MOST);
  const day = earliest ?? published;
  const family = kind === "summit" ? "meeting" : kind;
  const years = day === "" ? ["?"] : [...new Set([earliest ?? published, latest ?? published].map((one) => one.slice(0, 4)))];
  return {
    ...{ id, rank: `${day || UNRANKED} ${published || UNRANKED} ${id}` },
    keys: known.flatMap((key) => years.map((year) => `${family} ${key} ${year}`)),
    sketch: {
      ...{ family, participants: known, earliest, latest, published: published || null },
      place: place === null ? [] : [...new Set(wordsIn(place).map(({ word }) => word))].slice(0, MOST),
    },
  };
}
