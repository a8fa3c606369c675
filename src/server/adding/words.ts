import type { Stage } from "./jobs.ts";

/** The words of handing in pages, and of how far they are. */
export const addWords = {
  title: "Add pages",
  files: "Or files (.txt, .md, .html, .pdf, .mhtml), also dropped here",
  addressesTitle: "Addresses instead: pages, feeds, sitemaps",
  addresses: "Addresses of pages, feeds or sitemaps, one a line",
  addressesHint: "https://",
  addressesNote: "They are fetched from here, one request a second to each site, and not where its robots.txt asks robots to stay out.",
  noAddresses:
    "Expected pages or files; addresses are not fetched by this server. Save the pages and hand in the files, or use `onrecord add ADDRESS`.",
  tooManyAddresses: (most: number, came: number) =>
    `Expected at most ${most} addresses at once, not ${came}. Send them in parts, or use \`onrecord add\`.`,
  readsNothing: "Expected a server that reads pages, but this one only shows them.",
  more: "Addresses and feeds",
  nothingNew: "Expected something that was not read before, but nothing there is new. It may be a feed whose entries are all known.",
  result: "What is being read",
  done: "What was read",
  stages: { waiting: "waits", fetching: "is fetched", reading: "is read", done: "done" } satisfies Record<Stage, string>,
  progress: (done: string, all: string) => `${done} of ${all} done`,
  again: "Look again",
  none: (id: string) => `Expected something that was handed in lately, not \`${id}\`. What was read of it is among the articles.`,
  stopped:
    "Expected to read on, but something went wrong that nobody foresaw. What is listed as done is in the archive; hand in the rest again.",
  ask: "The page itself does not tell this. If you know it:",
  give: "Keep it",
  gave: "It was read again with that.",
  missing: { published: "Published", publisher: "Publisher", address: "Address" },
};
