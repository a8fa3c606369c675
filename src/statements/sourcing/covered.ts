import type { Hop, Statement } from "../../record/statement.ts";
import type { Draft } from "../draft.ts";
import type { Back } from "../references/back.ts";
import { type View, wordsOf } from "../view.ts";

/** Occasions of which a source knows more than one. */
const OCCASIONS = /\b(?:conversations|talks|calls|meetings|exchanges|discussions|contacts|both|either)\b/;

/**
 * "Oru promised A. The promise was renewed on Monday, according to two people briefed on the talks": who knows of both occasions is the source for the sentence
 * before too. Only where that sentence has no carrier of its own, stands right before, and is taken up by what the source tells.
 */
export function covered(
  view: View,
  statements: readonly Statement[],
  drafts: readonly Draft[],
  back: readonly (Back | null)[],
): Statement[] {
  const index = new Map(statements.map(({ id }, at) => [id, at]));
  const sources = new Map<number, number>();
  for (const [at, taken] of back.entries()) {
    if (!taken) continue;
    const outer = carrierOf(statements, drafts, index, at);
    const { source } = drafts[outer]!;
    if (!source || sources.has(taken.to) || statements[taken.to]!.within !== null || !OCCASIONS.test(wordsOf(view, source))) continue;
    const [one, other] = [drafts[taken.to]!.sentence, drafts[outer]!.sentence];
    const unnamed = statements[outer]!.sourcing.some(({ named }) => !named);
    if (unnamed && one === other - 1 && view.blockOf[one] === view.blockOf[other]) sources.set(taken.to, outer);
  }
  return statements.map((statement, at) => {
    const outer = sources.get(at);
    return outer === undefined ? statement : { ...statement, sourcing: onTheWordOf(statement, statements[outer]!) };
  });
}

/** The statement around another that nobody else carries; where there is none, the one of its sentence that is told "according to" somebody. */
function carrierOf(statements: readonly Statement[], drafts: readonly Draft[], index: ReadonlyMap<string, number>, at: number): number {
  let outer = at;
  for (let steps = 0; statements[outer]!.within !== null && steps < statements.length; steps++)
    outer = index.get(statements[outer]!.within!)!;
  if (outer !== at) return outer;
  for (let near = at + 1; near < drafts.length && drafts[near]!.sentence === drafts[at]!.sentence; near++)
    if (drafts[near]!.cue?.cue.lemma.startsWith("accord")) return near;
  return at;
}

function onTheWordOf({ sourcing, speakers }: Statement, carrier: Statement): Hop[] {
  const own = sourcing.filter(({ party }) => party !== null && speakers.includes(party));
  const carried = carrier.sourcing.map((hop) => ({ ...hop, basis: "inferred" as const }));
  return [...carried, ...own.map((hop) => ({ ...hop, groundRule: "not-stated" as const }))];
}
