import type { DecisionEntry } from "../../archive/archive.ts";

/** The words of the list of decisions. */
export const decisions = {
  title: "Decisions",
  intro: "What people decided, oldest first. A decision is never changed: it is taken back by another one.",
  empty: "Nobody has decided anything yet. Accept, reject or amend a statement in the margin of its article.",
  standing: { stands: "stands", undone: "taken back", lost: "its words are gone from the article" } satisfies Record<
    DecisionEntry["standing"],
    string
  >,
  overruled: (by: string) => `overruled by ${by}`,
  changed: { act: "act", speakers: "speaker", source: "source", cue: "cue", content: "content" },
  note: "Note",
  none: "none",
  was: "before:",
  when: "When",
  who: "Who",
  what: "What",
  which: "On which words",
  takenOut: "not who is meant by",
  noValueOf: "no value of",
  keptApart: "not the same as",
  joined: "the same as",
  how: "Standing",
} as const;
