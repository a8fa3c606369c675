import type { Statement } from "../../record/statement.ts";
import { findStatements } from "../index.ts";
import { weigh } from "../learned/choose.ts";
import type { StatementModel } from "../learned/load.ts";
import { sightOf } from "../learned/sight.ts";
import type { Lesson } from "./lesson.ts";

/** A text, and a way to read it that never saw its marks. */
export interface Unseen {
  readonly lesson: Lesson;
  readonly model: StatementModel;
}

/** A statement that nothing but its odds could make doubtful: how surely it is right, and whether it is. */
interface Judged {
  readonly odds: number;
  readonly right: boolean;
}

/** Less than any log-odds. */
const ALWAYS = -0x7fffffff;

/**
 * The log-odds from which on so large a share of statements is right, out of those that no rule and no speaker makes doubtful: of what is told to be sure in the end, not of
 * readings alone. Those told inside of others, of which people marked none, do not count. Tells how many there are, and how many of them are sure then.
 */
export function sureFrom(unseen: Iterable<Unseen>, precision: number): { from: number; sure: number; all: number } {
  const judged: Judged[] = [];
  let all = 0;
  for (const { lesson, model } of unseen) {
    const found = statementsOf(lesson, { ...model, sureFrom: ALWAYS });
    all += found.all;
    judged.push(...found.judged);
  }
  const from = thresholdFor(precision, judged);
  return { from, sure: judged.filter(({ odds }) => odds >= from).length, all };
}

function statementsOf(lesson: Lesson, model: StatementModel): { judged: Judged[]; all: number } {
  const { text, article, doc } = lesson.view;
  const { chosen } = weigh(sightOf(lesson.view, model.lexicon, model.glance), model);
  const { statements } = findStatements({ text, article }, doc, model);
  const outermost = statements.filter(({ within, cue }) => within === null && cue.length > 0);
  // Pieces of one utterance that do different things are one telling.
  const tellings = [...Map.groupBy(outermost, ({ cue }) => cue[0]![0]).values()];
  const judged = tellings.flatMap((pieces) => {
    const reading = chosen.find(({ head }) => holds(pieces[0]!, doc.tokens[head]!.start));
    if (!reading || pieces.some(({ sure }) => !sure)) return [];
    const { source, cue } = pieces[0]!;
    return [{ odds: reading.right, right: lesson.isRight({ source, cue, content: pieces.flatMap(({ content }) => content) }) }];
  });
  return { judged, all: tellings.length };
}

function holds({ cue }: Statement, at: number): boolean {
  return cue.some(([start, end]) => start <= at && at < end);
}

/** The least odds from which on so large a share is right; more than any where no share is. */
export function thresholdFor(precision: number, judged: readonly Judged[]): number {
  let threshold = 0x7fffffff;
  let found = 0;
  for (const [place, { odds, right }] of judged.toSorted((one, other) => other.odds - one.odds).entries()) {
    if (right) found++;
    if (found >= precision * (place + 1)) threshold = odds;
  }
  return threshold;
}
