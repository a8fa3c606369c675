import { choose } from "../../references/choice.ts";
import { MARGIN_GROUPS, marginGroup } from "../../references/margins.ts";
import { walk } from "../../references/walk.ts";
import { learnReferences, type Plan } from "./learn-references.ts";
import { type Lesson, rightOptions } from "./lesson.ts";

/** In how many parts the documents are cut to see how often choices are right. */
const FOLDS = 5;

/** Sure are choices above the least margin from which on this share was right, of no fewer than so many. */
const RIGHT = 0.92;
const FEWEST = 15;

interface Outcome {
  readonly margin: number;
  readonly right: boolean;
}

/**
 * For each kind of anaphor the least margin at which a choice is sure, measured on documents that the weights had not seen; null where there is none.
 * `lessons` hold every document under its id, however often.
 */
export function calibrate(lessons: readonly Lesson[], plan: Plan): (number | null)[] {
  const outcomes = MARGIN_GROUPS.map((): Outcome[] => []);
  const ids = [...new Set(lessons.map(({ id }) => id))];
  const foldOf = new Map(ids.map((id, index) => [id, index % FOLDS]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnReferences(
      lessons.filter(({ id }) => foldOf.get(id) !== fold),
      plan,
    );
    for (const lesson of lessons.filter(({ id }) => foldOf.get(id) === fold))
      walk(lesson.doc, (choice) => {
        const { index, margin } = choose(choice, weights);
        if (choice.told === null && index < choice.parties.length)
          outcomes[marginGroup(choice.anaphor)]!.push({ margin, right: rightOptions(lesson, choice).includes(index) });
        return index;
      });
  }
  return outcomes.map(leastSure);
}

function leastSure(outcomes: readonly Outcome[]): number | null {
  const sorted = [...outcomes].sort((one, other) => other.margin - one.margin);
  let [right, least] = [0, null as number | null];
  for (const [index, outcome] of sorted.entries()) {
    if (outcome.right) right++;
    const ends = sorted[index + 1]?.margin !== outcome.margin;
    if (ends && index + 1 >= FEWEST && right >= RIGHT * (index + 1)) least = outcome.margin;
  }
  return least;
}
