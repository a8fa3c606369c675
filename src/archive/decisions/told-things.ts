import { anchor, type Selector, select } from "../../record/selector.ts";
import { type Span, slice } from "../../record/span.ts";
import { commitmentsIn } from "../commitments.ts";
import type { ArticleDraft, Read } from "../draft.ts";
import { incidentIds } from "../incidents/index.ts";

/** What people hold to be one in several articles, or not, beside parties and statements. */
export type ToldKind = "commitment" | "incident";

type Reading = Pick<Read, "capture" | "text" | "findings">;
type Told = Pick<ArticleDraft, "commitments">;

/** A commitment or an incident of one article, with the words that it is found by again when the article is read anew. */
interface ToldThing {
  readonly id: string;
  readonly spans: readonly Span[];
}

/**
 * The words by which a decision names a commitment or an incident of an article: the first that lead to it and to no other. Null where the article does not tell of
 * it, or not in words of its own.
 */
export function mentionOfTold(of: ToldKind, read: Reading, record: Told, id: string): Selector | null {
  const spans = thingsIn(of, read, record).find((one) => one.id === id)?.spans ?? [];
  const mentions = spans.toSorted(([one], [other]) => one - other).map((span) => select(read.capture, read.text, span));
  return mentions.find((mention) => toldAt(of, read, record, mention) === id) ?? null;
}

/** The id of the commitment or incident that words name as the article is read now: the one that shares most with them; null where there is none. */
export function toldAt(of: ToldKind, read: Reading, record: Told, mention: Selector): string | null {
  const span = anchor(read.text, mention);
  if (!span) return null;
  let best: { id: string; score: number } | null = null;
  for (const { id, spans } of thingsIn(of, read, record))
    for (const [start, end] of spans) {
      const shared = Math.min(end, span[1]) - Math.max(start, span[0]);
      const score = 4 * shared - (end - start);
      if (shared > 0 && (!best || score > best.score)) best = { id, score };
    }
  return best?.id ?? null;
}

function thingsIn(of: ToldKind, read: Reading, record: Told): ToldThing[] {
  if (of === "commitment") return commitmentsIn(read, record, new Set()).map(({ id, action }) => ({ id, spans: action }));
  const { incidents } = read.findings;
  const ids = incidentIds(read.capture, incidents);
  return incidents.map(({ names, actors, victims, methods, dates, effects, sectors, responses }, at) => ({
    id: ids[at]!,
    spans: [...names, ...victims, ...actors, ...methods, ...dates, ...effects, ...sectors, ...responses]
      .map(({ span }) => span)
      .filter((span) => slice(read.text, span) !== ""),
  }));
}
