import { type Random, random } from "../../english/train/random.ts";
import { LABELS, PAIRS } from "../learned/labels.ts";
import { type Coded, packStatements } from "../learned/load.ts";
import { type Sight, sightOf } from "../learned/sight.ts";
import { codeOf } from "../learned/tables.ts";
import { learnChains } from "./chain.ts";
import { learnLexicons } from "./learn-lexicon.ts";
import type { Lesson } from "./lesson.ts";
import { learnLogistic } from "./logistic.ts";
import { chainOf, examplesOf, pile, pileCues } from "./prepare.ts";
import type { Settings } from "./settings.ts";

/** Learns all weights from marked texts, and gives the file of them. Same lessons and settings, same bytes. `tell` hears how far it is. */
export function learnStatements(lessons: readonly Lesson[], settings: Settings, tell: (line: string) => void): Uint8Array {
  const next: Random = random(settings.seed);
  const lexicons = learnLexicons(lessons);
  const sights: Sight[] = lessons.map((lesson) => sightOf(lesson.view, lexicons.without(lesson)));
  tell(`${lexicons.whole.ids.size} lemmas`);
  const heap = pile();
  for (const [index, { gold }] of lessons.entries()) pileCues(sights[index]!, gold, heap);
  const examples = examplesOf(heap);
  const cues = learnLogistic(examples, [...examples.right.keys()], settings.cues, next);
  tell("cues learnt");
  const chains = lessons.flatMap(({ gold }, index) => gold.map((one) => chainOf(sights[index]!, one)));
  const { units, gaps } = learnChains(chains, settings.chains, next);
  tell("sources and contents learnt");
  const coded = (weights: Float32Array, width: number, bits: number): Coded => ({
    width,
    bits,
    codes: Int8Array.from(weights, (weight) => (Math.abs(weight) < settings.least ? 0 : codeOf(weight))),
  });
  return packStatements(lexicons.whole, {
    cues: coded(cues, 1, settings.cues.bits),
    units: coded(units, LABELS, settings.chains.unitBits),
    gaps: coded(gaps, PAIRS, settings.chains.gapBits),
  });
}
