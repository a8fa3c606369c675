import type { OriginArticle, StoryChanged } from "../archive/archive.ts";

/** The words of the pages about origins. */
export const originWords = {
  title: "Origins",
  means: "Articles that are copies, rewrites or tellings of one report lead back to it: forty copies are one source.",
  empty: "No article has been read yet.",
  none: (id: string) => `Expected the id of an origin, or the hash of an article that was read, not \`${id}\`. Find it under Origins.`,
  unknown: "lineage unknown",
  elsewhere: "None of its own articles was found in this archive.",
  review: "They are so many that a person should look whether they are one.",
  whose: "Whose reporting",
  root: "Told first in",
  articles: "The articles that lead back to it, by day",
  lineage: {
    root: "told first",
    version: "another version",
    copy: "copy",
    "near-copy": "nearly a copy",
    rewrite: "told anew",
    credit: "credits it",
    unknown: "lineage unknown",
  } satisfies Record<OriginArticle["lineage"], string>,
  drawn: "What the articles lead back to, and how, by day. The same stands in the list below.",
  notHere: "not in this archive",
  copies: (shown: string) => `Told elsewhere, too (${shown})`,
  oneOf: (count: number, shown: string, name: string | null) => {
    if (name === null) return count === 1 ? "Whose reporting this is, is not known" : `One of ${shown} articles of unknown lineage`;
    return count === 1 ? `This article alone leads back to ${name}` : `One of ${shown} articles that lead back to ${name}`;
  },
  changed: {
    summary: ({ added, leftOut, altered, moved }: StoryChanged) =>
      [[altered, "reworded"] as const, [moved, "moved"] as const, [added, "only here"] as const, [leftOut, "left out here"] as const]
        .filter(([count]) => count > 0)
        .map(([count, how]) => `${count} ${how}`)
        .join(", "),
    sentences: "What it changed, in sentences",
    same: (count: number, shown: string) => `${shown} ${count === 1 ? "is" : "are"} as in the first`,
    nothing: "Its story has the same sentences.",
    kinds: { added: "only here:", "left out": "left out here:", altered: "reworded:", moved: "moved:" } satisfies Record<
      StoryChanged["shown"][number]["kind"],
      string
    >,
    more: (shown: string) => `And ${shown} more.`,
  },
};
