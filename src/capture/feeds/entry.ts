/** Something that a feed or a sitemap points at. */
export interface FeedEntry {
  /** Null where it points nowhere, and all that there is stands in the feed. */
  readonly address: string | null;
  /** By what a feed tells its entries apart, where it does. */
  readonly id?: string;
  /** The feed's own word, which may be wrong; never taken for what a person gave. */
  readonly title: string | null;
  readonly date: string | null;
  /** The whole text that the feed itself has of it. */
  readonly text?: EntryText;
}

/** The text of an entry as its feed has it. */
export interface EntryText {
  readonly type: "html" | "text";
  readonly value: string;
}

/** What a feed or a sitemap lists. `lists`: sitemaps that an index of sitemaps points at. */
export interface Feed {
  readonly kind: "rss" | "atom" | "json" | "rdf" | "sitemap";
  readonly entries: readonly FeedEntry[];
  readonly lists: readonly string[];
}

/** Entries that are taken of one feed; more than a sitemap may have. */
export const MOST_ENTRIES = 100_000;
