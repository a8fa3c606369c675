import type { StatementAnchor } from "../../record/decision.ts";
import { anchor as anchorIn, type Selector } from "../../record/selector.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";

type Words = Pick<Statement, "source" | "cue" | "content">;

/**
 * Finds the statement that an anchor means in an article read anew: the index of the one with which it shares most of the
 * content, at least half of the longer of the two, so that a decision on a sentence never passes to a whole paragraph. An anchor
 * without content means a statement with the same cue and no content. Null where there is none.
 */
export function findStatement(text: string, { source, cue, content }: StatementAnchor, statements: readonly Words[]): number | null {
  const [sources, cues, contents] = [source, cue, content].map((selectors) => placed(text, selectors)) as [Span[], Span[], Span[]];
  const wanted = content.reduce((sum, { exact }) => sum + exact.length, 0);
  let best: { index: number; shared: readonly number[] } | null = null;
  for (const [index, statement] of statements.entries()) {
    const shared = [common(contents, statement.content), common(cues, statement.cue), common(sources, statement.source)];
    const fits =
      wanted > 0
        ? shared[0]! * 2 >= Math.max(wanted, lengthOf(statement.content))
        : lengthOf(statement.content) === 0 && cues.length > 0 && same(cues, statement.cue);
    if (fits && (!best || greater(shared, best.shared))) best = { index, shared };
  }
  return best === null ? null : best.index;
}

/** The spans of the selectors' words in a text; those whose words are gone are left out. */
export function placed(text: string, selectors: readonly Selector[]): Span[] {
  return selectors.map((selector) => anchorIn(text, selector)).filter((span) => span !== null);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function common(ones: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const one of ones) for (const other of others) sum += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  return sum;
}

function same(ones: readonly Span[], others: readonly Span[]): boolean {
  return ones.length === others.length && ones.every(([start, end], index) => start === others[index]![0] && end === others[index]![1]);
}

/** Whether the first numbers that differ are greater in `one`. */
function greater(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && one[at]! > other[at]!;
}
