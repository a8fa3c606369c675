import type { Span } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

type Hedge = NonNullable<Statement["hedge"]>;

/** Words of likelihood with the band of ICD 203 that they name, the longer first; null: a hedge without a band. */
const HEDGES: readonly (readonly [RegExp, Hedge["band"]])[] = [
  [/\balmost certainly not\b|\balmost no chance\b/i, "almost-no-chance"],
  [/\b(?:very|highly) (?:unlikely|improbable)\b/i, "very-unlikely"],
  [/\b(?:unlikely|improbable)\b/i, "unlikely"],
  [/\broughly even\b|\beven chance\b/i, "roughly-even"],
  [/\balmost certain(?:ly)?\b|\bnearly certain\b/i, "almost-certain"],
  [/\b(?:very|highly|most) (?:likely|probabl[ey])\b/i, "very-likely"],
  [/\b(?:likely|probabl[ey])\b/i, "likely"],
  [/\b(?:may|might|could|possibly|perhaps|apparently|appears? to|seems? to|allegedly|reportedly)\b/i, null],
];

/** The first and strongest hedge in the content; null where it is said flatly. */
export function hedgeOf(text: string, content: readonly Span[]): Hedge | null {
  for (const [pattern, band] of HEDGES)
    for (const [start, end] of content) {
      const match = pattern.exec(text.slice(start, end));
      if (match) return { span: [start + match.index, start + match.index + match[0].length], band };
    }
  return null;
}
