import { random } from "../../../english/train/random.ts";
import { type Glance, glanceAt } from "../../learned/glance/glance.ts";
import type { GlanceNet } from "../../learned/glance/net.ts";
import type { PlainSight } from "../../learned/sight.ts";
import type { Lesson } from "../lesson.ts";
import type { Settings } from "../settings.ts";
import { glanceExamples, learnGlance } from "./learn-glance.ts";

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
export function learnGlances(
  lessons: readonly Lesson[],
  sights: readonly PlainSight[],
  { settings, lemmas, often, isOutOf }: Shares,
  tell: (line: string) => void,
): { glances: Glance[]; nets: GlanceNet[]; bytes: Uint8Array } {
  const examples = glanceExamples(
    lessons.map(({ gold, teaches }, text) => ({ sight: sights[text]!, gold, often: teaches === "marked" ? 0 : often(text) })),
    lemmas,
  );
  const learnt = (isIn: (text: number) => boolean) =>
    learnGlance(
      examples.flatMap((list, text) => (isIn(text) ? list : [])),
      lemmas,
      settings.glance,
      random(settings.seed),
    );
  const whole = learnt(() => true);
  tell("glance learnt");
  const glances = sights.map((sight) => glanceAt(sight, whole.net));
  const nets: GlanceNet[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const isOut = isOutOf(fold);
    const { net } = learnt((text) => !isOut(text));
    nets.push(net);
    for (const [text, sight] of sights.entries()) if (isOut(text)) glances[text] = glanceAt(sight, net);
    tell(`glances of fold ${fold + 1} of ${settings.folds}`);
  }
  return { glances, nets, bytes: whole.bytes };
}
