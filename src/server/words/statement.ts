/** The words of a statement's page. */
export const statement = {
  passage: "Where it stands",
  inArticle: "Read it in the article",
  why: "Why it is here",
  classed: "Act",
  offsets: (start: string, end: string) => `characters ${start} to ${end}`,
  position: "Position",
  capture: "Capture",
  engine: "Engine",
  chain: "On whose word",
  decisions: "Decisions on it",
  undecided: "Nobody has decided on it yet.",
  also: "also",
  hedge: "Hedged with",
  topics: "Topics",
  decide: "Decide",
  none: (id: string) => `Expected the id of a statement on record, not \`${id}\`. Search for it under Statements.`,
} as const;
