import type { Incident } from "../../record/incident.ts";
import type { Span } from "../../record/span.ts";
import { VALUE_KINDS } from "./incident.ts";

/** Words that a person holds to be no value of an incident, with who said so and when. */
export interface Struck {
  readonly capture: string;
  readonly span: Span;
  readonly text: string;
  /** The decision's id: taking it back brings the value back. */
  readonly decision: string;
  readonly by: string;
  /** When: an ISO timestamp. */
  readonly at: string;
  readonly note: string | null;
}

/** An incident of an article without the values that stand in words that are struck out. */
export function withoutStruck(incident: Incident, struck: readonly Pick<Struck, "span">[]): Incident {
  if (struck.length === 0) return incident;
  const stays = ({ span: [start, end] }: { readonly span: Span }) => !struck.some(({ span }) => span[0] === start && span[1] === end);
  const values = VALUE_KINDS.map((kind) => [kind, (incident[kind] as readonly { readonly span: Span }[]).filter(stays)]);
  return { ...incident, ...Object.fromEntries(values) };
}

/** Whether a value of an incident stands in exactly these words. */
export function isValueAt(incident: Incident, [start, end]: Span): boolean {
  const values = VALUE_KINDS.flatMap((kind) => incident[kind] as readonly { readonly span: Span }[]);
  return values.some(({ span }) => span[0] === start && span[1] === end);
}
