import { readerOf } from "../../../english/model/reader.ts";
import { type Glance, glanceAt } from "../../learned/glance/glance.ts";
import { type GlanceNet, loadGlance } from "../../learned/glance/net.ts";
import type { PlainSight } from "../../learned/sight.ts";
import type { Lesson } from "../lesson.ts";
import type { Settings } from "../settings.ts";
import { glanceExamples } from "./learn-glance.ts";
import { learnNets } from "./learn-nets.ts";

/** What is left out of which net's lessons, and how often a text is shown. */
export interface Shares {
  readonly settings: Settings;
  readonly lemmas: number;
  readonly often: (text: number) => number;
  readonly isOutOf: (fold: number) => (text: number) => boolean;
}

/**
 * Learns the net that glances at texts, and for each text how a net takes it that never saw its marks, fold by fold: what is learnt from glances must not lean on
 * what a net has by heart. Of texts that nets do not learn from, it is the net of all.
 */
export async function learnGlances(
  lessons: readonly Lesson[],
  sights: readonly PlainSight[],
  { settings, lemmas, often, isOutOf }: Shares,
  tell: (line: string) => void,
): Promise<{ glances: Glance[]; nets: GlanceNet[]; bytes: Uint8Array }> {
  const examples = glanceExamples(
    lessons.map(({ gold, teaches }, text) => ({ sight: sights[text]!, gold, often: teaches === "marked" ? 0 : often(text) })),
    lemmas,
  );
  const orderOf = (isOut: (text: number) => boolean) => ({
    examples: examples.flatMap((list, text) => (isOut(text) ? [] : list)),
    lemmas,
    settings: settings.glance,
    seed: settings.seed,
  });
  const folds = Array.from({ length: settings.folds }, (_, fold) => isOutOf(fold));
  const [bytes, ...ofFolds] = (await learnNets([orderOf(() => false), ...folds.map(orderOf)], tell)) as [Uint8Array, ...Uint8Array[]];
  const read = (net: Uint8Array) => loadGlance(readerOf(net), lemmas);
  const whole = read(bytes);
  const nets = ofFolds.map(read);
  const netFor = (text: number) => nets[folds.findIndex((isOut) => isOut(text))] ?? whole;
  return { glances: sights.map((sight, text) => glanceAt(sight, netFor(text))), nets, bytes };
}
