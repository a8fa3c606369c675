import type { Random } from "../../english/train/random.ts";
import type { Finder } from "../learned/candidates.ts";
import { AMONG_FEATURES, amongFeatures, choose, readings, valuesOf } from "../learned/choose.ts";
import { addLeaves, type Forest } from "../learned/forest.ts";
import type { StatementModel } from "../learned/load.ts";
import { measuresOf } from "../learned/measures.ts";
import type { Outline } from "../learned/outline.ts";
import type { Sight } from "../learned/sight.ts";
import { contentSpansOf } from "../learned/spans.ts";
import { addUp, type Coded, decoded, type Table } from "../learned/tables.ts";
import { spanOf } from "../view.ts";
import { learnForest, type Measured } from "./boosting.ts";
import { coded } from "./learn-finder.ts";
import type { Gold, Lesson } from "./lesson.ts";
import { type Examples, learnLogistic } from "./logistic.ts";
import { meanOf } from "./mean.ts";
import { examplesOf, pile, put } from "./prepare.ts";
import { type Groups, learnRanking } from "./ranking.ts";
import type { Settings } from "./settings.ts";

/** What a finder that never saw a text reads in it. */
export interface Read {
  readonly lesson: Lesson;
  readonly sight: Sight;
  readonly fold: number;
  readonly odds: Int32Array;
  readonly outlines: readonly (readonly Outline[])[];
}

/** Reads a text with a finder. */
export function readWith(finder: Finder, lesson: Lesson, sight: Sight, fold: number): Read {
  return { lesson, sight, fold, ...readings(sight, finder) };
}

/** What judges readings. */
export interface Judges {
  readonly rank: Coded;
  readonly right: Coded;
  readonly keep: Coded;
  readonly rightly: Forest;
  readonly kept: Forest;
}

/** Judges of all texts, and for each fold those that did not see it. */
export interface Judging {
  readonly whole: Judges;
  readonly ofFolds: readonly Pick<StatementModel, keyof Judges>[];
}

/**
 * Learns to judge readings from texts that their finders never saw: which reading of a cue is best; whether all of it is right; and whether
 * people would mark it. Each step sees what the step before gives for texts that it did not see either.
 */
export function learnJudges(reads: readonly Read[], settings: Settings, next: Random, tell: (line: string) => void): Judging {
  const { folds, least, draws } = settings;
  const features = new Int32Array(AMONG_FEATURES);
  const ways = groupsOf(reads, features);
  const foldOf = ways.fold;
  const ranked = (which: readonly number[]) =>
    coded(meanOf(draws, () => [learnRanking(ways, which, settings.rank, next)])[0]!, 1, settings.rank.bits, least);
  const groups = [...foldOf.keys()];
  const ranks = Array.from({ length: folds }, (_, fold) => decoded(ranked(groups.filter((group) => foldOf[group] !== fold))));
  tell(`${groups.length} cues with ${ways.examples.right.length} readings ranked`);
  const right = pile();
  const marked = pile();
  const measures: number[][] = [];
  const chosenFold: number[] = [];
  for (const { lesson, sight, odds, outlines, fold } of reads) {
    const choices = choose(sight, odds, outlines, ranks[fold]!);
    const chosen = choices.map(({ best }) => best);
    for (const [index, reading] of chosen.entries()) {
      const count = amongFeatures(sight, odds, chosen, index, reading, features);
      put(right, features, count, isRight(lesson, reading));
      put(marked, features, count, isMarked(lesson, reading));
      measures.push(measuresOf(sight, odds, choices, chosen, index));
      chosenFold.push(fold);
    }
  }
  const byFeatures = [right, marked].map((heap) => crossed(examplesOf(heap), chosenFold, settings, next));
  const [rightly, keep] = byFeatures as [Crossed, Crossed];
  tell(`${chosenFold.length} of them judged by their features as right and as marked`);
  const values = measures.map((measured, index) => valuesOf(measured, rightly.scores[index]!, keep.scores[index]!));
  const columns = Array.from({ length: values[0]?.length ?? 0 }, (_, value) => Int32Array.from(values, (all) => all[value]!));
  const [sure, kept] = [right, marked].map((heap) =>
    grown({ columns, right: Uint8Array.from(heap.right) }, chosenFold, settings, next),
  ) as [Grown, Grown];
  tell("judged by what can be measured of them");
  return {
    whole: { rank: ranked(groups), right: rightly.whole, keep: keep.whole, rightly: sure.whole, kept: kept.whole },
    ofFolds: ranks.map((rank, fold) => ({
      rank,
      right: rightly.ofFolds[fold]!,
      keep: keep.ofFolds[fold]!,
      rightly: sure.ofFolds[fold]!,
      kept: kept.ofFolds[fold]!,
    })),
  };
}

/** The readings of cues that people marked, in a group a cue, with the one that is nearest to what they marked; and the fold of each group. */
function groupsOf(reads: readonly Read[], features: Int32Array): Groups & { readonly fold: readonly number[] } {
  const heap = pile();
  const groups = [0];
  const best: number[] = [];
  const folds: number[] = [];
  for (const { lesson, sight, fold, odds, outlines } of reads) {
    const first = outlines.map(([likeliest]) => likeliest!);
    for (const [index, ways] of outlines.entries()) {
      const gold = lesson.gold.find(({ cue }) => cue.includes(ways[0]!.head));
      if (!gold) continue;
      const near = ways.map((way) => nearness(sight, gold, way));
      best.push(groups.at(-1)! + near.indexOf(Math.max(...near)));
      for (const way of ways) put(heap, features, amongFeatures(sight, odds, first, index, way, features), false);
      groups.push(heap.right.length);
      folds.push(fold);
    }
  }
  return { examples: examplesOf(heap), groups, best, fold: folds };
}

/** How near a reading is to what people marked: the share of words that the contents have in common, and half of that where the source is another. */
function nearness({ mark }: Sight, gold: Gold, { source, content }: Outline): number {
  const words = new Set(gold.content.filter((at) => mark[at] === 0));
  let both = 0;
  let either = words.size;
  for (const { first, last } of content)
    for (let at = first; at < last; at++)
      if (mark[at] === 0) {
        if (words.has(at)) both++;
        else either++;
      }
  const own = gold.source.filter((at) => mark[at] === 0);
  const shared = source ? own.filter((at) => source.first <= at && at < source.last).length : 0;
  const same = source === null ? own.length === 0 : 2 * shared > Math.min(own.length, source.last - source.first);
  return (both / Math.max(1, either)) * (same ? 1 : 0.5);
}

/** Whether the head of a reading is part of a cue that people marked, and some of its content was marked with it. */
function isMarked({ gold }: Lesson, { head, content: runs }: Outline): boolean {
  const holds = (at: number) => runs.some(({ first, last }) => first <= at && at < last);
  return gold.some(({ cue, content }) => cue.includes(head) && content.some(holds));
}

/** Weights of all examples, and for each example its score by weights that leave its fold out. */
interface Crossed {
  readonly whole: Coded;
  readonly ofFolds: readonly Table[];
  readonly scores: Int32Array;
}

function crossed(examples: Examples, foldOf: readonly number[], { folds, chosen, least, draws }: Settings, next: Random): Crossed {
  const { features, starts } = examples;
  const all = [...foldOf.keys()];
  const learnt = (which: readonly number[]) =>
    coded(meanOf(draws, () => [learnLogistic(examples, which, chosen, next)])[0]!, 1, chosen.bits, least);
  const tables = Array.from({ length: folds }, (_, fold) => decoded(learnt(all.filter((index) => foldOf[index] !== fold))));
  const scores = Int32Array.from(foldOf, (fold, index) => {
    const own = features.subarray(starts[index]!, starts[index + 1]!);
    return addUp(tables[fold]!, own, own.length);
  });
  return { whole: learnt(all), ofFolds: tables, scores };
}

/** The same of trees. */
interface Grown {
  readonly whole: Forest;
  readonly ofFolds: readonly Forest[];
  readonly scores: Int32Array;
}

function grown(measured: Measured, foldOf: readonly number[], { folds, forest }: Settings, next: Random): Grown {
  const all = [...foldOf.keys()];
  const forests = Array.from({ length: folds }, (_, fold) => {
    const which = all.filter((index) => foldOf[index] !== fold);
    return learnForest(measured, which, forest, next);
  });
  const values = (index: number) => Int32Array.from(measured.columns, (column) => column[index]!);
  return {
    whole: learnForest(measured, all, forest, next),
    ofFolds: forests,
    scores: Int32Array.from(foldOf, (fold, index) => addLeaves(forests[fold]!, values(index))),
  };
}

/** Whether people marked what a reading tells, nearly word for word and with the same source. */
function isRight({ view, isRight: judge }: Lesson, { source, cue, content }: Outline): boolean {
  return judge({
    source: source ? [spanOf(view, source)] : [],
    cue: [spanOf(view, cue)],
    content: content.flatMap((run) => contentSpansOf(view, run)),
  });
}
