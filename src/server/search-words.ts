import type { Sort } from "../archive/archive.ts";

/** The words of the search's own tools: its orders, and searches that people keep. */
export const searchWords = {
  sort: "Newest first by when it was",
  by: { said: "said", published: "published", arrived: "brought in" } satisfies Record<Sort, string>,
  decided: "Decided by a person",
  isDecided: "decided",
  isUndecided: "not decided",
  origin: "Origin of the reporting",
  originOf: (title: string, publisher: string | null) => [title || "No headline", publisher].filter(Boolean).join(", "),
  saved: {
    title: "Saved searches",
    means: "Searches that people keep here under a name. Each is one link away, and finds what is on record when it is opened.",
    empty: "No search is saved yet. Search the statements, then save the search under a name.",
    toSearch: "Search the statements",
    link: "Saved searches",
    save: "Save this search",
    name: "Name",
    button: "Save",
    rename: "Rename",
    remove: "Remove",
    change: "Rename or remove",
    by: (by: string, day: string) => `kept by ${by} on ${day}`,
    asks: "Asks for",
    everything: "all statements that are sure",
    none: (id: string) => `Expected the id of a saved search, not \`${id}\`. Find it under Saved searches.`,
    noName: "Expected a name for the search, but the field was empty. Go back and give it one.",
    badKind: (came: string) => `Expected save, rename or remove, not \`${came}\`. Go back and use the buttons of the page.`,
  },
};
