import type { Commitment } from "../../record/commitment.ts";
import { PROMISED } from "../refine/promised.ts";
import { commitmentBy } from "./by-statement.ts";
import { type BareCommitment, pactsIn } from "./pacts.ts";
import { isTheGiving, laterStep, stepByCue } from "./steps.ts";
import type { Tellings } from "./tellings.ts";

/** A commitment whose history grows while the article is read. */
type Growing = { -readonly [Key in keyof BareCommitment]: BareCommitment[Key] };

/** The commitments that one article tells of, numbered in the order of the text, and for each statement the one that it belongs to. */
export function commitmentsOf(tellings: Tellings): { commitments: Commitment[]; of: ReadonlyMap<string, string> } {
  const { view, drafts, statements, back } = tellings;
  const made: Growing[] = [];
  const known = new Map<number, number>();
  const byId = new Map(statements.map(({ id }, index) => [id, index]));
  for (const [index, statement] of statements.entries()) {
    const earlier = back[index] ? known.get(back[index].to) : undefined;
    const step = earlier === undefined ? undefined : laterStep(view, statement);
    // A promise that is only spoken of is no new one, and none given again.
    const mentioned = drafts[index]!.rule === PROMISED || isTheGiving(view, statement);
    const outer = byId.get(statement.within ?? "");
    const around = deniedAround(outer) ?? takenUpAround(drafts[index]!.rule === PROMISED, outer);
    if (earlier !== undefined && step && !mentioned)
      made[earlier]!.history = [...made[earlier]!.history, { kind: step, statement: statement.id, date: statement.said }];
    const taken = earlier !== undefined && (step || mentioned) ? earlier : around;
    const own = taken === undefined ? commitmentBy(tellings, index) : null;
    const belongs = own ? made.push(own) - 1 : taken;
    if (belongs !== undefined) known.set(index, belongs);
  }
  for (const pact of untold(tellings, made)) {
    const number = made.push(pact) - 1;
    const told = byId.get(pact.history[0]!.statement ?? "");
    if (told !== undefined && !known.has(told)) known.set(told, number);
  }
  return numbered(tellings, made, known);

  /** "Reaffirmed his country's promise not to …": the promise that is named in it is the one that is reaffirmed. */
  function takenUpAround(named: boolean, outer: number | undefined): number | undefined {
    return named && outer !== undefined && stepByCue(view, statements[outer]!) ? known.get(outer) : undefined;
  }

  /** What stands inside of a denial that a promise was given is no promise of its own. */
  function deniedAround(outer: number | undefined): number | undefined {
    const number = known.get(outer ?? -1);
    return number !== undefined && made[number]!.given === "denied" ? number : undefined;
  }
}

/** The pacts that no statement tells by itself. What the article says in its own voice is as sure as the words; what somebody tells is as sure as that. */
function untold({ view, book, teller, statements }: Tellings, made: readonly BareCommitment[]): BareCommitment[] {
  const taken = made.flatMap(({ action }) => action);
  return pactsIn(view, book, teller)
    .filter(({ action }) => !taken.some(([start, end]) => action.some(([from, to]) => from < end && to > start)))
    .map((pact) => {
      const [step] = pact.history;
      const telling = statements.find(({ id }) => id === step!.statement);
      return telling ? { ...pact, sure: pact.sure && telling.sure, history: [{ ...step!, date: telling.said }] } : pact;
    });
}

/** Commitments in the order of the text, under their ids, and the statements that belong to each. */
function numbered({ statements }: Tellings, made: readonly BareCommitment[], known: ReadonlyMap<number, number>) {
  const order = [...made.keys()].sort((one, other) => made[one]!.action[0]![0] - made[other]!.action[0]![0]);
  const ids = new Map(order.map((index, place) => [index, `c${place + 1}`]));
  const of = new Map([...known].map(([statement, index]) => [statements[statement]!.id, ids.get(index)!]));
  return { commitments: order.map((index) => ({ id: ids.get(index)!, ...made[index]! })), of };
}
