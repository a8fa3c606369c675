import type { Commitment } from "../record/commitment.ts";
import type { Findings } from "../record/contract.ts";
import { exclusionsIn, isReported, polarityOf } from "../record/promise.ts";
import { slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import type { Applied } from "./decisions/index.ts";

type Decided = Pick<Applied, "statement" | "decided">;

/**
 * The commitments of an article as people decided on its statements: who is bound, and to what, follows what they amended; one that only statements tell of which they say that they
 * are something else is none; and what they say is an assurance is one. What is rejected stays with its statement: whoever lists commitments leaves it out.
 */
export function decidedCommitments({ commitments, statements: read }: Findings, decided: readonly Decided[], text: string): Commitment[] {
  const before = new Map(read.map((statement) => [statement.id, statement]));
  const now = new Map(decided.filter((one) => one.decided !== null).map((one) => [one.statement.id, one]));
  if (now.size === 0) return [...commitments];
  const kept = commitments
    .filter(
      ({ history }) =>
        history.length === 0 || !history.every(({ statement }) => isNoMore(before.get(statement ?? ""), now.get(statement ?? ""))),
    )
    .map((commitment) => followed(commitment, before, now, text));
  const told = new Set(kept.flatMap(({ history }) => history.flatMap(({ statement }) => statement ?? [])));
  const given = [...now.values()].filter((one) => isChanged(one) && isAssurance(one.statement) && !told.has(one.statement.id));
  return [...kept, ...given.flatMap(({ statement }) => (statement.content.length > 0 ? [assured(statement, text)] : []))];
}

const isAssurance = ({ act }: Statement): boolean => act.main === "assurance";
const isChanged = ({ decided }: Decided): boolean => decided?.kind === "amended" || decided?.kind === "added";

/** Whether a person gave a statement another act, and none by which something is promised. */
function isNoMore(before: Statement | undefined, now: Decided | undefined): boolean {
  if (!before || !now || !isChanged(now)) return false;
  return now.statement.act.main !== before.act.main && !isAssurance(now.statement);
}

/** A commitment after decisions on the statement by which it was given: those bound and the words are the statement's where they were. */
function followed(
  commitment: Commitment,
  before: ReadonlyMap<string, Statement>,
  now: ReadonlyMap<string, Decided>,
  text: string,
): Commitment {
  const id = commitment.history[0]?.statement ?? "";
  const [was, one] = [before.get(id), now.get(id)];
  if (!was || !one || one.decided!.kind === "rejected") return commitment;
  const { speakers, content } = one.statement;
  const by = areSame(commitment.by, was.speakers) ? [...speakers] : commitment.by;
  const isItsWords = areSame(commitment.action, was.content) && !areSame(content, was.content);
  return { ...commitment, ...(isItsWords && actionOf(one.statement, text)), by, sure: by.length > 0 };
}

/** The commitment that an assurance is by itself: its speakers are bound. */
function assured(statement: Statement, text: string): Commitment {
  const { id, speakers, addressees, said } = statement;
  return {
    ...{ id: `decided-${id}`, by: [...speakers], to: addressees.flatMap(({ party }) => party ?? []), period: null },
    ...actionOf(statement, text),
    given: isReported(statement) ? "reported" : "said",
    history: [{ kind: "assured", statement: id, date: said }],
    sure: speakers.length > 0,
  };
}

/** What is to be done, or not, as a statement says it. */
function actionOf({ content, topics }: Statement, text: string): Pick<Commitment, "action" | "polarity" | "domain" | "exclusions"> {
  const words = content.map((span) => slice(text, span)).join(" ");
  return {
    action: content.map(([start, end]) => [start, end]),
    ...{ polarity: polarityOf(words), domain: topics[0] ?? "other" },
    exclusions: content.flatMap((span) => exclusionsIn(slice(text, span), span[0])),
  };
}

const areSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
