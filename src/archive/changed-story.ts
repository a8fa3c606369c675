import { changesOf, differencesFrom, type StoryChange, type StoryText } from "../linking/index.ts";
import { slice } from "../record/span.ts";
import type { StoryChanged } from "./archive.ts";

/** How many changed sentences are shown: more is another story. */
const MOST_SHOWN = 40;

/** What a story changed of another, with words to be read. */
export function changedFrom(before: StoryText, after: StoryText): StoryChanged {
  const { changes, same } = changesOf(before, after);
  const count = (kind: StoryChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    ...{ same, added: count("added"), leftOut: count("left out"), altered: count("altered"), moved: count("moved") },
    shown: changes.slice(0, MOST_SHOWN).map((change) => ({ kind: change.kind, runs: runsOf(change, before.text, after.text) })),
  };
}

function runsOf({ kind, before, after }: StoryChange, old: string, now: string): StoryChanged["shown"][number]["runs"] {
  if (kind === "altered") return differencesFrom(slice(old, before!), slice(now, after!));
  if (kind === "moved") return [{ text: slice(now, after!), how: "same" }];
  return kind === "added" ? [{ text: slice(now, after!), how: "differs" }] : [{ text: slice(old, before!), how: "missing" }];
}
