import { Decision, type LinkDecision, type StatementAnchor } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import { type Selector, select } from "../../record/selector.ts";
import type { Statement } from "../../record/statement.ts";
import type { ToldKind } from "./told-things.ts";

/** Who decides, when, and with what note. */
export interface Deciding {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly batch?: string;
}

/** A statement as a decision names it. */
export interface NamedStatement {
  readonly capture: string;
  readonly text: string;
  readonly statement: Pick<Statement, "id" | "source" | "cue" | "content">;
}

/** The decision that the parties whose names stand at some places are one, or are not. Throws `bad-decision`. */
export function onParties(kind: LinkDecision["kind"], deciding: Deciding, mentions: readonly Selector[], out = false): LinkDecision {
  return valid({ ...deciding, kind, of: "party", mentions, ...(kind === "split" && { out }) });
}

/** The decision that statements are one that was told several times, or are not. Throws `bad-decision`. */
export function onStatements(kind: LinkDecision["kind"], deciding: Deciding, named: readonly NamedStatement[]): LinkDecision {
  const statements = named.map(({ capture, text, statement }) => ({ statement: statement.id, anchor: anchorOf(capture, text, statement) }));
  const mentions = statements.map(({ anchor: { content, cue, source } }) => [...content, ...cue, ...source][0]);
  return valid({ ...deciding, kind, of: "statement", mentions, statements, ...(kind === "split" && { out: false }) });
}

/** The decision that what is told at some places is one commitment or incident, or is not; `out`: that the words after the first are no values of it. Throws `bad-decision`. */
export function onTold(
  kind: LinkDecision["kind"],
  deciding: Deciding,
  of: ToldKind,
  mentions: readonly Selector[],
  out = false,
): LinkDecision {
  return valid({ ...deciding, kind, of, mentions, ...(kind === "split" && { out }) });
}

/** A statement's words, anchored so that they are found in another reading. */
export function anchorOf(capture: string, text: string, { source, cue, content }: NamedStatement["statement"]): StatementAnchor {
  const anchored = (spans: Statement["source"]) => spans.map((span) => select(capture, text, span));
  return { capture, source: anchored(source), cue: anchored(cue), content: anchored(content) };
}

function valid(decision: unknown): LinkDecision {
  const { success, data, error } = Decision.safeParse(decision);
  if (success) return data as LinkDecision;
  const [issue] = error.issues;
  const message = `Expected a decision, but ${issue?.path.join(".") || "it"} is wrong: ${issue?.message}. Mend it and decide again.`;
  throw new OnrecordError("bad-decision", message, {}, error);
}
