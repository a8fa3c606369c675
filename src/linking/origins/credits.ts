import type { Article } from "../../record/article.ts";
import type { Findings } from "../../record/contract.ts";
import type { Statement } from "../../record/statement.ts";
import { outletKey } from "./outlet.ts";
import { reportersIn } from "./reported.ts";

/**
 * By what the reporting of an article as a whole is another outlet's: the page says so, the first thing it tells or half of what it tells is
 * on that outlet's word, or it cites it at its beginning and nothing else is known of who publishes it.
 */
export type Behind = "credited" | "first" | "half" | "cited";

/** An outlet that an article credits. */
export interface Credited {
  /** As the article calls it. */
  readonly name: string;
  /** Null where it is only cited for something. */
  readonly behind: Behind | null;
  /** Whether it is only said to have reported something, and nothing tells that it is an outlet: it counts where it publishes the other article. */
  readonly reported?: true;
}

const WORDS: Readonly<Record<Behind, (name: string) => string>> = {
  credited: (name) => `says that the reporting is that of ${name}`,
  first: (name) => `begins with what ${name} reported`,
  half: (name) => `tells half of its statements or more on the word of ${name}`,
  cited: (name) => `cites ${name} at its beginning and does not say who publishes it`,
};

/** A credit in words; null where the outlet is only cited for something. */
export function creditWords({ name, behind }: Credited): string | null {
  return behind && WORDS[behind](name);
}

/** How many credits are kept: an article with more of them is a survey of the press. */
const MOST = 6;

/** How many paragraphs of the story are its beginning. */
const FIRST_PARAGRAPHS = 2;

/** The outlets that an article credits with its reporting or with a part of it, its own publisher aside. */
export function creditsOf(text: string, article: Article, findings: Pick<Findings, "statements" | "parties">): Credited[] {
  const own = article.publisher ? outletKey(article.publisher.name) : null;
  const told = onWhoseWord(findings);
  const credited = article.origins
    .filter(({ name, role }) => role !== "contributor" && outletKey(name) !== own && outletKey(name) !== "")
    .map((credit): Credited => ({ name: credit.name, behind: behind(credit, article, told) }));
  const known = new Set([own, ...article.origins.map(({ name }) => outletKey(name))]);
  const others = reportersIn(text, findings).filter((name) => !known.has(outletKey(name)));
  return [...credited, ...others.map((name): Credited => ({ name, behind: null, reported: true }))].slice(0, MOST);
}

function behind(
  { name, role, span }: Article["origins"][number],
  { publisher, blocks }: Article,
  told: readonly (readonly string[])[],
): Behind | null {
  if (role === "origin") return "credited";
  const key = outletKey(name);
  const on = told.filter((outlets) => outlets.includes(key)).length;
  if (told[0]?.includes(key)) return "first";
  if (on > 0 && 2 * on >= told.length) return "half";
  const beginning = blocks.filter(({ kind }) => kind === "body").slice(0, FIRST_PARAGRAPHS);
  const end = beginning[beginning.length - 1]?.span[1] ?? 0;
  return publisher === null && span !== null && span[1] <= end ? "cited" : null;
}

/** For each statement that stands inside no other the outlets, or whatever else, that its chain begins with, in the order of the text. */
function onWhoseWord({ statements, parties }: Pick<Findings, "statements" | "parties">): string[][] {
  const names = new Map(parties.map(({ id, name }) => [id, outletKey(name)]));
  return statements
    .filter(({ within }) => within === null)
    .toSorted((one, other) => startOf(one) - startOf(other))
    .map(({ sourcing, speakers }) => [sourcing[0]?.party ?? null, ...speakers].flatMap((party) => (party && names.get(party)) || []));
}

function startOf({ source, cue, content }: Statement): number {
  return [...source, ...cue, ...content].reduce((least, [start]) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}
