import type { Block } from "../../record/article.ts";
import { authorNames } from "../about/byline.ts";
import type { Page } from "../page.ts";
import { keyOf } from "../words.ts";
import { REFINERS, RULES } from "./index.ts";
import type { Story, Verdict } from "./rule.ts";

const BODY: Verdict = { kind: "body", why: "a paragraph of the story" };

/** Tells a page's paragraphs apart: a block each, in their order, with the reason. */
export function classify(page: Page, headline: number | null): Block[] {
  const keys = page.paragraphs.map(({ text }) => keyOf(text));
  const met = new Map<string, { times: number; first: number }>();
  keys.forEach((key, index) => {
    const before = met.get(key);
    met.set(key, { times: (before?.times ?? 0) + 1, first: before?.first ?? index });
  });
  const story: Story = { ...page, headline, authors: authorNames(page, headline), keys, met };
  const found = page.paragraphs.map((paragraph, index) => firstOf(RULES, (rule) => rule.find(paragraph, index, story)));
  const verdicts = REFINERS.reduce<readonly (Verdict | null)[]>((so, refiner) => refiner.refine(so, story), found);
  return page.paragraphs.map(({ span }, index) => {
    const { kind, why } = verdicts[index] ?? BODY;
    return { span: [...span], kind, why: page.note === null ? why : `${why} (${page.note})` };
  });
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
