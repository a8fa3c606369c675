import type { Commitment } from "../../record/commitment.ts";
import type { Event } from "../../record/event.ts";
import { idOf } from "../../record/id.ts";
import type { Topic } from "../../record/vocabulary.ts";
import { matterOf } from "../matter/index.ts";
import { type LinkNode, UNRANKED } from "../node.ts";
import type { Bound } from "./claim.ts";
import { stemsIn } from "./stems.ts";

/** A commitment as one article tells it. All parties are sides. */
export interface CommitmentTold extends Bound {
  readonly id: string;
  /** The article's hash. */
  readonly capture: string;
  readonly domain: Topic;
  readonly given: "said" | "reported" | "denied";
  /** The day from which the article says what it says; null where that is not known. */
  readonly published: string | null;
  readonly sure: boolean;
  readonly shown: ShownTelling;
}

/** What lists and pages show of a commitment as one article tells it, so that none has to read the article. It has no part in comparing. */
export interface ShownTelling {
  readonly by: readonly ShownParty[];
  readonly to: readonly ShownParty[];
  readonly steps: readonly ShownStep[];
}

/** One who gave or was given a commitment, as the article calls it. */
export interface ShownParty {
  readonly name: string;
  readonly state: string | null;
  /** The id of what it is one by over articles (`PartyLink`); null where there is none. */
  readonly link: string | null;
}

/** A step of its history as the article tells it. */
export interface ShownStep {
  readonly kind: Commitment["history"][number]["kind"];
  /** EDTF; null where the article does not say when. */
  readonly date: string | null;
  readonly day: string | null;
  /** The id of the statement that says so; null where the article says so itself, or a person rejected it. */
  readonly statement: string | null;
  /** At what it was made; `place`: in the article's words. */
  readonly event: { readonly kind: Event["kind"]; readonly place: string | null; readonly date: string | null } | null;
}

/** What two commitments are compared by, and what scopes are judged by. */
export interface CommitmentSketch extends Omit<CommitmentTold, "id" | "capture"> {
  readonly capture: string;
}

/** How much of a commitment is kept: what fits into a sketch. */
const MOST = { words: 600, sides: 8, exclusions: 4, exclusion: 120, keys: 24, steps: 12, name: 80 };

/** Makes a commitment ready to be found wherever it is told. One whose giver is not told stays by itself. */
export function commitmentNode({ id, ...told }: CommitmentTold): LinkNode<CommitmentSketch> {
  const sketch: CommitmentSketch = {
    ...told,
    capture: told.capture.slice(0, 16),
    words: told.words.slice(0, MOST.words),
    by: told.by.slice(0, MOST.sides),
    to: told.to.slice(0, MOST.sides),
    named: told.named.slice(0, MOST.sides),
    exclusions: told.exclusions.slice(0, MOST.exclusions).map((words) => words.slice(0, MOST.exclusion)),
    shown: shownOf(told.shown),
  };
  return { id, rank: `${told.made ?? told.published ?? UNRANKED} ${id}`, keys: keysOf(sketch), sketch };
}

function shownOf({ by, to, steps }: ShownTelling): ShownTelling {
  const named = (parties: readonly ShownParty[]) =>
    parties.slice(0, MOST.sides).map(({ name, ...party }) => ({ ...party, name: name.slice(0, MOST.name).toWellFormed() }));
  return {
    ...{ by: named(by), to: named(to) },
    steps: steps.slice(0, MOST.steps).map(({ event, ...step }) => ({
      ...step,
      event: event && { ...event, place: event.place?.slice(0, MOST.name).toWellFormed() ?? null },
    })),
  };
}

/** Who is bound to do or not to do something about what. */
function keysOf({ by, polarity, words }: CommitmentSketch): string[] {
  const { deeds, things } = matterOf(words);
  const kinds = [...things.keys(), ...deeds.keys()];
  const about = kinds.length > 0 ? kinds : [...stemsIn(words).keys()];
  return by.flatMap((side) => about.map((kind) => `${side} ${polarity} ${kind}`)).slice(0, MOST.keys);
}

/** The ids of an article's commitments: by its capture and the exact words of what is to be done, and where the same words stand several times by which of them it is. */
export function commitmentIds(capture: string, actions: readonly (readonly string[])[]): string[] {
  const met = new Map<string, number>();
  return actions.map((words) => {
    const key = JSON.stringify(words);
    const ordinal = (met.get(key) ?? 0) + 1;
    met.set(key, ordinal);
    return idOf("c", [capture, ...words, String(ordinal)]);
  });
}
