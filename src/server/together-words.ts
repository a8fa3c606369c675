/** The words of deciding on many at once, and of flags. */
export const togetherWords = {
  link: "Decide on all of these",
  title: "Decide on all that a search finds",
  search: "The search",
  all: "all that is on record",
  back: "Back to the search",
  counts: (shown: string, total: string) => `${shown} of ${total} would be decided on.`,
  already: (shown: string) => `${shown} are decided so already.`,
  none: "Nothing is left to decide on.",
  acts: "By act",
  sample: "Some of them, from all over the list",
  accept: (shown: string) => `Accept ${shown}`,
  reject: (shown: string) => `Reject ${shown}`,
  other: { accept: "Reject them instead", reject: "Accept them instead" },
  kept: "Each is kept as a decision of its own, under your name. All of them can be taken back together.",
  changed: "Expected the statements that were shown, but the search finds others now. Look at them again, then decide.",
  badKind: (came: string) => `Expected accept or reject, not \`${came}\`.`,

  batch: (shown: string) => `${shown} decisions that were made together.`,
  allDecisions: "All decisions",
  undo: (shown: string) => `Take all ${shown} back`,
  undoIntro: "Each stays on the list as taken back.",
  refused: (shown: string) => `${shown} could not be decided on.`,

  flags: "Flags",
  flagsIntro: "What somebody should look at. A flag changes nothing; whoever has looked clears it.",
  flagsEmpty: "Nothing is flagged. In the queue, f flags a statement.",
};
