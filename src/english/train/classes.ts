import type { Gold } from "./treebank.ts";

/** A tag of both kinds, as one class. */
export const tagName = ({ upos, xpos }: Gold): string => `${upos}|${xpos}`;

/** Tags that are rarer than this are slips of annotators more often than not. */
const LEAST_TAGS = 5;

/** Relations that are rarer are not learnt. */
const LEAST_RELATIONS = 10;

/** The tags that are learnt, in a fixed order. */
export const tagNames = (sentences: readonly (readonly Gold[])[]): string[] => often(sentences.flat().map(tagName), LEAST_TAGS);

/** The relations that are learnt: the root's first, then in a fixed order. */
export const relationNames = (sentences: readonly (readonly Gold[])[]): string[] => [
  "root",
  ...often(
    sentences.flat().map(({ relation }) => relation),
    LEAST_RELATIONS,
  ).filter((name) => name !== "root"),
];

/** What occurs so many times or more, sorted. */
function often(names: readonly string[], least: number): string[] {
  return [...countsOf(names)].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
}

/** How many times each name occurs. */
export function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
