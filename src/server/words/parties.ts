import type { Basis } from "../../record/basis.ts";
import { some } from "./some.ts";
import { tally } from "./tally.ts";

/** The words of the pages of speakers. */
export const parties = {
  title: "Speakers",
  empty: "Nobody has spoken yet. A page is made for states, institutions, groups and people named in a public role.",
  find: "Name",
  button: "Find",
  none: (id: string) => `Expected the id of a speaker on record, not \`${id}\`. Find it under Speakers.`,
  roles: "Roles",
  names: "Names used",
  same: "Why this is one party",
  of: "Of",
  anyKind: "any kind",
  between: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  one: {
    title: "Also leads here",
    basis: {
      explicit: "by its name",
      resolved: "as the only one it can mean",
      given: "decided by a person",
      inferred: "guessed",
    } satisfies Record<Basis, string>,
  },
  toldOnce: "What several articles tell stands here once, in the article that told it first.",
  moreArticles: (count: number, shown: string) => `and ${some(count, shown, "more article")}`,
  maybe: {
    title: "To be looked at",
    one: "These may be one",
    same: "May be the same as",
    look: "Look at its page",
    noPage: "a short name without a page of its own",
    several: "This may be several",
    chooseBelow: "Mark the articles below in which another is meant.",
  },
  split: {
    title: "Articles that name it",
    summary: "In some of these another is meant",
    first: (shown: string) => `The newest ${shown} are listed.`,
    legend: "Articles in which another is meant",
    button: "Take these out",
    none: "Expected at least one article to be marked, found none. Go back and mark those in which another is meant.",
  },
  commitments: {
    own: "Commitments they gave",
    side: (side: string) => `Commitments that bind ${side}`,
    all: "All that bind them, page by page",
    page: (side: string) => `All that is laid to ${side}, and what it denies and leaves open`,
  },
  denials: {
    title: "What they deny, and of whom",
    denied: "denies what",
    said: "said",
    unsure: "not sure that it speaks of this",
  },
  toWhom: "To whom",
  said: "What they said, by act over time",
  silent: "Nothing they said is sure enough to be shown. What waits for review is one link away.",
  showAll: (count: number, shown: string) => `${tally.more(count, shown)}: show ${count === 1 ? "it" : "them"}, too`,
  showSure: "Show only what is sure",
  undated: (count: number, shown: string) =>
    `${some(count, shown, "statement")} without a date ${count === 1 ? "stands" : "stand"} in the table only.`,
  timeline: "Statements over time, one lane for each kind of act. The same stands in the tables below.",
  first: (shown: string) => `The newest ${shown} are shown here.`,
  allOf: "All of them, to search",
  date: "Date",
  act: "Act",
  words: "Words",
  article: "Article",
  statements: "Statements",
  kind: "Kind",
} as const;
