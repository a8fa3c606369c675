import { packSentences } from "../../sentences/learned/load.ts";
import { random } from "../random.ts";
import type { GoldText } from "./gold-text.ts";
import { learnSentences, type Plan } from "./learn-sentences.ts";
import { lessonOf } from "./lesson.ts";
import { lostStops } from "./lost-stops.ts";
import { recasedLines } from "./recased-lines.ts";

/** How the shipped weights are learnt. */
export const PLAN: Plan = { seed: 1, times: 4, rounds: 6, bits: 18, margin: 10, least: 0.02 };

/** One text in this many is learnt from with lines as headlines too. */
const RECASED_EVERY = 5;

/** Learns where the sentences of texts end: from the texts, from copies that lost some stops, and from copies of some of these with headlines. Gives the file of weights; same texts, same bytes. */
export function trainSentences(texts: readonly GoldText[]): Uint8Array {
  const next = random(PLAN.seed);
  const all = [...texts, ...texts.map((text) => lostStops(text, next))];
  const recased = all.filter((_, index) => index % RECASED_EVERY === 0).map((text) => recasedLines(text, next));
  return packSentences(learnSentences([...all, ...recased].map(lessonOf), PLAN), PLAN.bits);
}
