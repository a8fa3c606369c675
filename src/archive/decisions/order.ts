import { Decision, type Reading, type Remark, type StatementAnchor, type StatementDecision } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import { statementIds } from "../../record/id.ts";
import { select } from "../../record/selector.ts";
import type { Statement } from "../../record/statement.ts";
import type { DecisionOrder } from "../archive.ts";
import { placed } from "./find.ts";

type Order<K extends DecisionOrder["kind"]> = Extract<DecisionOrder, { kind: K }>;

/** What somebody decides whose reading is one of several: it takes the place of what was ordered. */
export type ReadingOrder = Pick<Reading, "kind" | "by" | "at" | "verdict" | "change" | "act" | "round" | "of"> & {
  readonly statement: string;
  readonly note?: string | null;
};

/** The article that a decision is about, and for a decision on a statement the statement as it stands. */
export interface Target {
  readonly capture: string;
  readonly text: string;
  readonly statement: Pick<Statement, "id" | "source" | "cue" | "content">;
}

/** The decision that an order on a statement makes: anchored by the statement's words as they are now. Throws `bad-decision`. */
export function decisionOn(
  id: string,
  order: Order<"accept" | "reject" | "amend" | "flag" | "grade"> | ReadingOrder,
  { capture, text, statement }: Target,
): StatementDecision | Remark {
  const anchor: StatementAnchor = {
    capture,
    source: statement.source.map((span) => select(capture, text, span)),
    cue: statement.cue.map((span) => select(capture, text, span)),
    content: statement.content.map((span) => select(capture, text, span)),
  };
  if ("change" in order && order.change) {
    if (Object.values(order.change).every((value) => value === undefined))
      refuse("Expected something to change, not an empty amendment. Give words, speakers or an act.");
    inside(order.change, capture);
  }
  if (order.kind === "grade" && order.grade.reliability === null && order.grade.credibility === null && !order.grade.sheet?.length)
    refuse(
      "Expected a letter for the source, a number for what it says, or an answer of the sheet, not an empty grade. `onrecord undo` takes a grade back.",
    );
  return valid({ ...order, id, note: order.note ?? null, statement: statement.id, anchor }) as StatementDecision | Remark;
}

/** The decision that adds a statement which the program missed, under the id of its words. Throws `bad-decision`. */
export function additionTo(id: string, { capture, ...order }: Order<"add">, { text }: Pick<Target, "text">): StatementDecision {
  const { source = [], cue = [], content = [] } = order.change;
  inside(order.change, capture);
  if (cue.length + content.length === 0)
    refuse("Expected the words that were said, or those that say that nothing was. Quote them from the article.");
  const statement = statementIds(capture, text, [
    { source: placed(text, source), cue: placed(text, cue), content: placed(text, content) },
  ])[0]!;
  return valid({ ...order, id, note: order.note ?? null, statement, anchor: { capture, source, cue, content } }) as StatementDecision;
}

/** The decision that takes another back. Throws `bad-decision`. */
export function undoing(id: string, order: Order<"undo">): Decision {
  return valid({ ...order, id, note: order.note ?? null });
}

function inside(change: Partial<Record<"source" | "cue" | "content", readonly { capture: string }[] | undefined>>, capture: string): void {
  for (const part of ["source", "cue", "content"] as const)
    for (const selector of change[part] ?? [])
      if (selector.capture !== capture)
        refuse(`Expected words of capture ${capture}, not of \`${selector.capture}\`. Quote the same article.`);
}

function valid(decision: unknown): Decision {
  const { success, data, error } = Decision.safeParse(decision);
  if (success) return data;
  const [issue] = error.issues;
  return refuse(`Expected a decision, but ${issue?.path.join(".") || "it"} is wrong: ${issue?.message}. Mend it and decide again.`, error);
}

/** Why a decision cannot be made, as an error. */
function refuse(message: string, cause?: unknown): never {
  throw new OnrecordError("bad-decision", message, {}, cause);
}
