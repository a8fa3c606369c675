import { add } from "./words/add.ts";
import { decide } from "./words/decide.ts";
import { decisions } from "./words/decisions.ts";
import { parties } from "./words/parties.ts";
import { reader } from "./words/reader.ts";
import { search } from "./words/search.ts";
import { some } from "./words/some.ts";
import { statement } from "./words/statement.ts";
import { tally } from "./words/tally.ts";
import { vocabulary } from "./words/vocabulary.ts";

/** The words of the pages, all in one place, so that the same thing is called the same everywhere. Larger parts have a file each in `words/`. */
export const words = {
  ...vocabulary,
  add,
  decide,
  decisions,
  parties,
  reader,
  search,
  statement,
  tally,
  site: "onrecord",
  motto: "What states say, and are said to do, in the exact words of the page",
  skip: "Skip to the page",
  asData: "This page as data",
  foot: {
    version: (version: string) => `onrecord ${version}`,
    verdict: "It says who says what, and on whose word. It never says who is right.",
  },
  sample: {
    name: "An invented world.",
    says: "Every state, person, group and news site in this archive is made up, to show how the program works.",
  },
  untitled: "No headline",
  unknownSpeaker: "nobody named",
  noDate: "no date",
  /** In the order in which EDTF counts them. */
  seasons: [
    (year: string) => `spring ${year}`,
    (year: string) => `summer ${year}`,
    (year: string) => `autumn ${year}`,
    (year: string) => `winter ${year}`,
  ],
  noPublisher: "publisher not stated",
  count: {
    statements: (count: number, shown: string) => some(count, shown, "statement"),
    articles: (count: number, shown: string) => some(count, shown, "article"),
    speakers: (count: number, shown: string) => some(count, shown, "speaker"),
    decisions: (count: number, shown: string) => some(count, shown, "decision"),
  },
  more: { next: "Next page", first: "Back to the first page", all: "All of them", whole: "Of any time" },
  toldIn: (shown: string) => `told in ${shown} articles`,
  published: (when: string) => `Published in this time only: ${when}.`,
  period: (since: string | null, until: string | null) =>
    since === null || since === "" ? `until ${until}` : until === null || until === "" ? `since ${since}` : `${since} to ${until}`,
  front: {
    title: "The record",
    latest: "Latest statements",
    speakers: "Who speaks most",
    acts: "What the statements do",
    articles: "Newest articles",
    holds: "What is on record",
    empty: "Nothing is on record yet. Paste the text of a news page above, or choose files, and it is read at once.",
    noSure: "No statement is sure enough to be shown here yet.",
  },
  articles: { title: "Articles", empty: "No article has been read yet.", emptyDo: "Read one on the front page" },
  chain: {
    label: "On whose word, from the outlet to the speaker",
    unnamed: "unnamed",
    group: "unnamed group",
    outlet: "the outlet",
    document: "document",
    speaker: "speaker",
  },
  error: {
    title: (status: number) => (status === 404 ? "Not found" : status < 500 ? "That did not work" : "Something broke"),
    code: "Code",
    before: "Back to the form, with what you wrote",
    form: "To the same page, with nothing asked",
    back: "To the front page",
    noPage: (path: string) => `Expected an address of this site, not \`${path}\`. Start from the front page.`,
    noArticle: (id: string) => `Expected the hash of an article that was read here, not \`${id}\`. Find it under Articles.`,
    removed: (by: string, day: string, reason: string) => `Expected a page that is there, but ${by} removed it on ${day}: ${reason}.`,
    internal:
      "Expected this to work, but the program met an error of its own. What was saved before is safe. Try again; if it stays so, run `onrecord verify`.",
  },
} as const;
