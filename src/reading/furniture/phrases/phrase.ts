/**
 * Lines that say by their words that they are no story. Each has the most words that such a line has: a longer one is a
 * sentence about such things. Words are those of a whole line, never of a part of one.
 */
export interface Phrase {
  readonly why: string;
  readonly words: number;
  readonly pattern: RegExp;
}

/** The networks that pages are shared on, as an expression. */
export const NETWORKS =
  "(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|instagram|bluesky|mastodon|flipboard|messenger|viber|youtube|tiktok|vkontakte|vk)";
