import type { BlockKind } from "../../record/article.ts";
import type { Page, Paragraph } from "../page.ts";

/** What a paragraph is held for, and why in plain words. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly why: string;
}

/** A page as the rules look at it. */
export interface Story extends Page {
  /** Index of the headline's paragraph, or null. */
  readonly headline: number | null;
  /** Names of those who wrote the page, by its head and its bylines. */
  readonly authors: readonly string[];
  /** Each paragraph's words as they are compared. */
  readonly keys: readonly string[];
  /** For each of them in how many paragraphs they stand, and the index of the first. */
  readonly met: ReadonlyMap<string, { readonly times: number; readonly first: number }>;
}

/** Judges one paragraph by itself and its place; null where it has nothing to say. */
export interface Rule {
  readonly name: string;
  find(paragraph: Paragraph, index: number, story: Story): Verdict | null;
}

/** Takes what was found so far, null where nothing was, and mends it by what stands around. */
export interface Refiner {
  readonly name: string;
  refine(verdicts: readonly (Verdict | null)[], story: Story): readonly (Verdict | null)[];
}

/** The verdict that a paragraph is no story, with its reason. */
export function furniture(why: string): Verdict {
  return { kind: "furniture", why };
}
