/** Something that a feed or a sitemap points at. */
export interface FeedEntry {
  readonly address: string;
  /** The feed's own word, which may be wrong; never taken for what a person gave. */
  readonly title: string | null;
  readonly date: string | null;
}

/** What a feed or a sitemap lists. `lists`: sitemaps that an index of sitemaps points at. */
export interface Feed {
  readonly kind: "rss" | "atom" | "json" | "rdf" | "sitemap";
  readonly entries: readonly FeedEntry[];
  readonly lists: readonly string[];
}

/** Entries that are taken of one feed; more than a sitemap may have. */
export const MOST_ENTRIES = 100_000;
