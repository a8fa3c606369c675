import { random } from "../../english/train/random.ts";
import type { Finder } from "../learned/candidates.ts";
import { packStatements } from "../learned/load.ts";
import { plainSightOf, type Sight } from "../learned/sight.ts";
import { sureFrom } from "./calibrate.ts";
import type { Chain } from "./chain.ts";
import { learnGlances } from "./glance/learn-glances.ts";
import { learnJudges, type Read, readWith } from "./judge.ts";
import { finderOf, learnFinder } from "./learn-finder.ts";
import { learnLexicons } from "./learn-lexicon.ts";
import type { Lesson } from "./lesson.ts";
import { chainOf, examplesOf, pile, pileCues } from "./prepare.ts";
import type { Settings } from "./settings.ts";

/**
 * Learns all weights from marked texts, and gives the file of them. Judges learn from what finders read in texts that were left out of
 * their lessons, fold by fold. Every part has random numbers of its own, so that
 * one can be learnt anew without the others. Same lessons and settings, same bytes. `tell` hears how far it is.
 */
export async function learnStatements(lessons: readonly Lesson[], settings: Settings, tell: (line: string) => void): Promise<Uint8Array> {
  const lexicons = learnLexicons(lessons.filter(({ teaches }) => teaches === "all"));
  const plain = lessons.map((lesson) => plainSightOf(lesson.view, lesson.teaches === "all" ? lexicons.without(lesson) : lexicons.whole));
  tell(`${lexicons.whole.ids.size} lemmas`);
  const often = (text: number) => (lessons[text]!.teaches === "rare" ? settings.often : 1);
  const isOutOf = (fold: number) => (text: number) => lessons[text]!.teaches !== "marked" && text % settings.folds === fold;
  const shares = { settings, lemmas: lexicons.whole.ids.size, often, isOutOf };
  const { glances, nets, bytes: glance } = await learnGlances(lessons, plain, shares, tell);
  const sights: Sight[] = plain.map((sight, text) => ({ ...sight, glance: glances[text]! }));
  const heap = pile();
  const textOf: number[] = [];
  for (const [index, { gold, teaches }] of lessons.entries()) {
    pileCues(sights[index]!, gold, heap, teaches === "marked");
    while (textOf.length < heap.right.length) textOf.push(index);
  }
  const examples = examplesOf(heap);
  const chains = lessons.map(({ gold }, index) => gold.map((one) => chainOf(sights[index]!, one)));
  tell(`${examples.right.length} tokens, ${chains.flat().length} attributions`);
  const finderOfAll = (isIn: (text: number) => boolean) => {
    const which = [...textOf.keys()].flatMap((index) => (isIn(textOf[index]!) ? new Array<number>(often(textOf[index]!)).fill(index) : []));
    const own = [...chains.keys()].flatMap((text) => (isIn(text) ? new Array<Chain[]>(often(text)).fill(chains[text]!).flat() : []));
    return learnFinder(examples, which, own, settings, random(settings.seed));
  };
  const reads: Read[] = [];
  const finders: Finder[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const isOut = isOutOf(fold);
    const finder = finderOf(finderOfAll((text) => !isOut(text)));
    finders.push(finder);
    for (const [text, lesson] of lessons.entries()) if (isOut(text)) reads.push(readWith(finder, lesson, sights[text]!, fold));
    tell(`fold ${fold + 1} of ${settings.folds} read`);
  }
  const { whole: judges, ofFolds } = learnJudges(reads, settings, random(settings.seed), tell);
  const unseen = lessons.flatMap((lesson, text) => {
    const fold = text % settings.folds;
    const model = { lexicon: lexicons.without(lesson), glance: nets[fold]!, ...finders[fold]!, ...ofFolds[fold]!, sureFrom: 0 };
    return lesson.teaches === "all" ? [{ lesson, model }] : [];
  });
  const { from, sure, all } = sureFrom(unseen, settings.precision);
  tell(`${((100 * sure) / all).toFixed(1)} % of ${all} are sure in left-out texts`);
  const finder = finderOfAll(() => true);
  tell("finder learnt");
  return packStatements(lexicons.whole, { ...finder, ...judges, glance }, from);
}
