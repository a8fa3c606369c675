import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";
import { labelAround, weighCues } from "./candidates.ts";
import type { StatementModel } from "./load.ts";
import { sightOf } from "./sight.ts";
import { UNIT } from "./tables.ts";
import { toDrafts } from "./to-draft.ts";
import { type Told, toldBy } from "./told.ts";

/** Tokens whose log-odds to be a cue are smaller are not looked at further. */
const LEAST_ODDS = -0.6 * UNIT;

/** Finds statements by what was learnt from marked articles. */
export function findLearned(view: View, model: StatementModel): Draft[] {
  const sight = sightOf(view, model.lexicon);
  const odds = weighCues(sight, model.cues);
  const found: { head: number; odds: number; told: Told }[] = [];
  for (let head = 0; head < odds.length; head++) {
    if (odds[head]! < LEAST_ODDS) continue;
    const candidate = labelAround(sight, model, head, odds[head]!);
    for (const { labels } of candidate.labellings) {
      const told = toldBy(sight, candidate.scene.units, labels);
      if (told.content.length === 0) continue;
      found.push({ head, odds: odds[head]!, told });
      break;
    }
  }
  const holds = (outer: Told, at: number) => outer.content.some(({ first, last }) => first <= at && at < last);
  const kept = new Set(found);
  for (const outer of found)
    for (const inner of found)
      if (outer !== inner && kept.has(outer) && holds(outer.told, inner.head)) {
        if (holds(inner.told, outer.head) && inner.odds > outer.odds) continue;
        kept.delete(inner);
      }
  return [...kept].flatMap(({ head, told, odds: own }) =>
    toDrafts(view, { head, told, rule: "learnt from marked articles", doubts: own > 2 * UNIT ? [] : ["the weights are not sure"] }),
  );
}
