import { stateSide } from "../../../linking/index.ts";
import { ACT_NAMES } from "../../../record/acts.ts";
import { OnrecordError } from "../../../record/error.ts";
import { Form, Topic } from "../../../record/vocabulary.ts";
import type { SearchQuery } from "../../archive.ts";
import { dayOf } from "../../dates.ts";
import { SORTS } from "../../entries/search.ts";
import { type Phrases, readQuery } from "../../words.ts";
import { dayNumber } from "./columns.ts";
import type { Chosen } from "./sieve.ts";

const STANDINGS = ["sure", "unsure", "any"] as const;

/** What a query asks for, read without a store. */
export interface Terms {
  /** The phrases that must stand in a column of the index of words. */
  readonly phrases: { readonly words?: Phrases; readonly speakers?: Phrases };
  readonly chosen: Omit<Chosen, "speaking" | "captures">;
}

/** Reads a query. Throws `bad-query`. */
export function termsIn(query: SearchQuery): Terms {
  const { words, speaker, acts = [], form, topic, state, since, until, named, decided, standing = "sure", sort } = query;
  oneOf("standing", STANDINGS, standing);
  for (const act of acts) oneOf("act", ACT_NAMES, act);
  oneOf("topic", Topic.options, topic);
  oneOf("form", Form.options, form);
  oneOf("sort", SORTS, sort);
  return {
    phrases: { ...(words !== undefined && { words: readQuery(words) }), ...(speaker !== undefined && { speakers: readQuery(speaker) }) },
    chosen: {
      standing,
      ...(acts.length > 0 && { act: acts }),
      ...(form !== undefined && { form }),
      ...(topic !== undefined && { topic: `topic ${topic}` }),
      ...(state !== undefined && { state: stateSide(state) }),
      ...(named !== undefined && { named }),
      ...(decided !== undefined && { decided }),
      ...((since !== undefined || until !== undefined) && { from: since === undefined ? FIRST : dayNumber(dayOf(since, "earliest")) }),
      ...(until !== undefined && { to: dayNumber(dayOf(until, "latest")) }),
    },
  };
}

/** The first day that is known; 0 stands for days that are not. */
const FIRST = 1;

function oneOf(what: string, known: readonly string[], given: string | undefined): void {
  if (given === undefined || known.includes(given)) return;
  throw new OnrecordError("bad-query", `Expected as ${what} one of ${known.join(", ")}, not \`${String(given)}\`. Choose one of them.`, {
    [what]: given,
  });
}
