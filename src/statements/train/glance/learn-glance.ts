import { readerOf } from "../../../english/model/reader.ts";
import type { Example } from "../../../english/train/net/batch.ts";
import type { Random } from "../../../english/train/random.ts";
import { type GlanceNet, loadGlance } from "../../learned/glance/net.ts";
import { glanceRows, SEEN } from "../../learned/glance/rows.ts";
import { stretchesOf } from "../../learned/glance/stretches.ts";
import type { PlainSight } from "../../learned/sight.ts";
import type { Gold } from "../lesson.ts";
import { type GlanceSettings, learnGlanceNet } from "./glance-net.ts";
import { classesOf } from "./marks.ts";
import { packGlance } from "./pack.ts";

/** How often a word is hidden: all by this share, and one that occurs n times by `RARE / (RARE + n)` more, so that the net learns to do without it. */
const HIDDEN = 0.02;
const RARE = 2;

/** A text whose people marked all that is told, and how often it is shown. */
export interface Glanced {
  readonly sight: PlainSight;
  readonly gold: readonly Gold[];
  readonly often: number;
}

/** The stretches of texts as a net learns from them, text by text. */
export function glanceExamples(texts: readonly Glanced[], lemmas: number): Example[][] {
  const counts = new Map<number, number>();
  const stretches = texts.map(({ sight, gold }) => {
    const classes = classesOf(sight.word.length, gold);
    return stretchesOf(sight.view).map(({ first, last }) => {
      const features = Array.from({ length: last - first }, (_, at) => {
        const rows = new Int32Array(SEEN);
        glanceRows(sight, lemmas, first + at, rows);
        counts.set(rows[0]!, (counts.get(rows[0]!) ?? 0) + 1);
        return [...rows];
      });
      return { features, tags: [...classes.subarray(first, last)] };
    });
  });
  return stretches.map((list, text) =>
    list.flatMap(({ features, tags }) => {
      const none = new Array<number>(tags.length).fill(0);
      const hidden = features.map(([word]) => HIDDEN + RARE / (RARE + counts.get(word!)!));
      return new Array<Example>(texts[text]!.often).fill({ features, hidden, tags, heads: none, relations: none });
    }),
  );
}

/** Learns a net from the examples of some texts, and gives it as its file has it, so that nothing is learnt from what only the trainer sees. */
export function learnGlance(
  examples: readonly Example[],
  lemmas: number,
  settings: GlanceSettings,
  next: Random,
): { bytes: Uint8Array; net: GlanceNet } {
  const bytes = packGlance(learnGlanceNet(examples, lemmas, settings, next));
  return { bytes, net: loadGlance(readerOf(bytes), lemmas) };
}
