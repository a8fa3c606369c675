import type { CommitmentStep, CommitmentSummary, ScopedStatement } from "../archive/commitment-entries.ts";

const count = (number: number, shown: string, one: string, many = `${one}s`) => `${shown} ${number === 1 ? one : many}`;

/** The words of the pages about commitments. They never say that a promise was or was not kept. */
export const commitmentWords = {
  title: "Commitments",
  means: "What was assured and agreed, by whom and to whom; and what was said since of who did what it speaks of.",
  byState: "State by state",
  verdict:
    "That something said lies in the scope of a commitment says that it was said, on whose word, and about what; not whether it is so.",
  empty: "No commitment is on record yet. They are read from articles: “assured”, “pledged”, “agreed”, “are working on a pact”.",
  emptySure: "No commitment that is sure is on record yet.",
  unsure: "Also those that are not sure",
  none: (id: string) => `Expected the id of a commitment, not \`${id.slice(0, 80)}\`. The list of commitments has them all.`,
  notSure: "Not sure: who is bound, or that it was said so, wants a look.",
  by: "By",
  to: "To",
  what: "What",
  polarity: { do: "to do", refrain: "not to do" },
  leavesOut: "Leaves out",
  until: "Until",
  given: "Given",
  untold: "not told",
  binding: (count: number, shown: string, name: string) => `${shown} ${count === 1 ? "commitment binds" : "commitments bind"} ${name}.`,
  how: { said: "said by those who gave it", reported: "reported by others", denied: "said not to have been given" } satisfies Record<
    CommitmentStep["given"],
    string
  >,
  givenIn: (given: CommitmentSummary["given"], shown: (count: number) => string) =>
    (["said", "reported", "denied"] as const)
      .filter((way) => given[way] > 0)
      .map((way) => `${commitmentWords.how[way]}${given[way] > 1 ? ` (${shown(given[way])} times)` : ""}`)
      .join(", "),
  axis: "Given, and said since, over time",
  lane: {
    given: "Given",
    within: "Within its scope",
    arguably: "Arguably",
    unanswered: "Left open",
    outside: "Outside",
  },
  history: "History",
  step: {
    assured: "Assured",
    reaffirmed: "Reaffirmed",
    narrowed: "Narrowed",
    withdrawn: "Withdrawn",
    negotiating: "Under negotiation",
    agreed: "Agreed",
  } satisfies Record<CommitmentStep["kind"], string>,
  at: (kind: string, place: string | null) => ` at a ${kind === "other" ? "meeting" : kind}${place === null ? "" : ` in ${place}`}`,
  ownVoice: "In the article’s own voice",
  onWhoseWord: "On whose word",
  unnamed: "not named",
  source: "a source",
  since: "Said since, in its scope",
  untoldSide:
    "What was said since cannot be laid beside it: no article says for which state those speak who are bound. Add their names to the names you know.",
  sinceNone: "Nothing that was said since lies in its scope.",
  scope: { within: "Within", arguably: "Arguably", outside: "Outside" } satisfies Record<ScopedStatement["scope"], string>,
  counted: (since: CommitmentSummary["since"], shown: (count: number) => string) =>
    `since then ${shown(since.within)} within its scope, ${shown(since.arguably)} arguably${since.unsure > 0 ? `; ${shown(since.unsure)} of these ${since.unsure === 1 ? "waits" : "wait"} for review` : ""}`,
  unanswered: "Did not answer, or left it open",
  outside: (number: number, shown: string) => `${count(number, shown, "statement")} since, outside of it`,
  more: "More was said than is looked at.",
  tellings: "Told in",
  article: "Article",
  words: "In its words",
  likeness: "Why it is this one",
  first: "The first telling",
  maybe: "To be looked at",
  latest: "Said since in its scope",
  all: "All commitments",
};
