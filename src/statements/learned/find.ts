import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";
import { weigh } from "./choose.ts";
import type { StatementModel } from "./load.ts";
import { nestedIn } from "./nested.ts";
import type { Outline } from "./outline.ts";
import { reasonsFor } from "./reasons.ts";
import { resolve } from "./resolve.ts";
import { sightOf } from "./sight.ts";
import { toDrafts } from "./to-draft.ts";

/** Finds statements by what was learnt from marked articles, and those told inside of them. Time is linear in the length of the text. */
export function findLearned(view: View, model: StatementModel): Draft[] {
  const sight = sightOf(view, model.lexicon, model.glance);
  const { odds, chosen } = weigh(sight, model);
  const drafts = (told: Outline, rule: string, doubts: readonly string[]) => toDrafts(view, { head: told.head, told, rule, doubts });
  return resolve(sight, chosen).flatMap((reading) => {
    const doubts = reading.right >= model.sureFrom ? [] : [DOUBT];
    const inner = nestedIn(sight, model, reading, odds).flatMap(({ told, firm }) =>
      drafts(told, NESTED, firm ? doubts : [...doubts, OPEN]),
    );
    return [...drafts(reading, reasonsFor(sight, model, reading.head), doubts), ...inner];
  });
}

const NESTED = "a verb of telling with a subject and a clause of its own, inside of what another tells";
const OPEN = "what is told inside of another could be read in several ways";
const DOUBT = "the weights that judge readings do not hold it for right surely enough";
