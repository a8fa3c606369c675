import { bySpan, type Span } from "../../src/record/index.ts";
import type { Predicted } from "./attribution.ts";

/** What is looked at of a statement. */
export interface Piece extends Predicted {
  readonly utterance: string;
}

/**
 * The attributions that statements come to. What one cue introduces is one attribution: statements of one utterance with the
 * same cue, which differ in act, are put together again, and so are those without a cue that follow one. All kinds count.
 */
export function attributionsOf(statements: readonly Piece[]): Predicted[] {
  const attributions: Predicted[] = [];
  const latest = new Map<string, number>();
  for (const { utterance, source, cue, content, sure } of statements) {
    const index = latest.get(utterance);
    const before = index === undefined ? undefined : attributions[index];
    if (index !== undefined && before && (cue.length === 0 || sameSpans(before.cue, cue))) {
      attributions[index] = {
        source: joined(before.source, source),
        cue: before.cue,
        content: joined(before.content, content),
        sure: before.sure && sure,
      };
    } else {
      latest.set(utterance, attributions.push({ source, cue, content, sure }) - 1);
    }
  }
  return attributions;
}

function joined(some: readonly Span[], others: readonly Span[]): Span[] {
  return [...some, ...others.filter((other) => !some.some((one) => bySpan(one, other) === 0))].sort(bySpan);
}

function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return some.length === others.length && some.every((one, index) => bySpan(one, others[index]!) === 0);
}
