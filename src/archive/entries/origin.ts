import type { Lead, Run, StoryChange } from "../../linking/index.ts";
import type { Page } from "./search.ts";

/** The reporting that articles share. `id` is made of the hash of the article round which they are gathered. */
export interface OriginSummary {
  readonly id: string;
  /** The outlet whose reporting it is; null where that is not known. */
  readonly name: string | null;
  /** The article that it was first told in; null where the archive has none of that outlet on it. */
  readonly root: string | null;
  /** Of the root, or of the first article where the root is not here. */
  readonly title: string | null;
  /** When the first of them was published: EDTF. */
  readonly published: string | null;
  /** How many lead back to it. */
  readonly articles: number;
  /** Whether they are so many that a person should look whether they are one. */
  readonly review: boolean;
}

/** An origin with a page of its articles. */
export interface OriginEntry extends OriginSummary {
  readonly members: Page<OriginArticle>;
}

/** An article and how it leads to the root of its origin. */
export interface OriginArticle extends Lead {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** What its story changed of the root's, sentence by sentence; null for the root, where the root is not here, and where a story is too long. */
  readonly changed: StoryChanged | null;
}

/** What a story changed of another. */
export interface StoryChanged {
  /** How many sentences are as they were, and how many are not. */
  readonly same: number;
  readonly added: number;
  readonly leftOut: number;
  readonly altered: number;
  readonly moved: number;
  /** The first of them, in the order of the story that changed: the words in runs; what is altered as `differencesFrom` lays it out. */
  readonly shown: readonly { readonly kind: StoryChange["kind"]; readonly runs: readonly Run[] }[];
}

/** Where an article leads back to, and how. */
export interface ArticleLineage extends Lead {
  readonly origin: OriginSummary;
}
