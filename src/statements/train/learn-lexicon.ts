import { type Lexicon, rateStep, WORD_CLASSES, wordClass } from "../learned/lexicon.ts";
import { hiddenAs, lemmaAt } from "../learned/sight.ts";
import type { View } from "../view.ts";
import type { Lesson } from "./lesson.ts";

/** A lemma met less often, or in fewer texts, is not seen: it tells too little, and may be a name. */
const LEAST = 4;
const LEAST_TEXTS = 3;

/** What a lexicon is made of. */
interface Counts {
  readonly met: Int32Array;
  readonly cues: Int32Array;
  readonly sources: Int32Array;
}

/** A lexicon of all lessons, and for each lesson the one that leaves the lesson itself out, so that nothing is learnt from its own marks. */
export interface Lexicons {
  readonly whole: Lexicon;
  readonly without: (lesson: Lesson) => Lexicon;
}

/** Counts how often each lemma is the head of a cue, and of a source. */
export function learnLexicons(lessons: readonly Lesson[]): Lexicons {
  const ids = idsOf(lessons);
  const size = (ids.size + 1) * WORD_CLASSES;
  const all = counts(size);
  for (const lesson of lessons) count(lesson, ids, all, 1);
  const lexicon = (): Lexicon => ({
    ids,
    cues: Uint8Array.from(all.met, (met, row) => rateStep({ met, was: all.cues[row]! })),
    sources: Uint8Array.from(all.met, (met, row) => rateStep({ met, was: all.sources[row]! })),
  });
  const whole = lexicon();
  return {
    whole,
    without: (lesson) => {
      const cues = Uint8Array.from(whole.cues);
      const sources = Uint8Array.from(whole.sources);
      const own = new Map<number, [met: number, cue: number, source: number]>();
      visit(lesson, ids, (row, cue, source) => {
        const before = own.get(row) ?? [0, 0, 0];
        own.set(row, [before[0] + 1, before[1] + cue, before[2] + source]);
      });
      for (const [row, [met, cue, source]] of own) {
        cues[row] = rateStep({ met: all.met[row]! - met, was: all.cues[row]! - cue });
        sources[row] = rateStep({ met: all.met[row]! - met, was: all.sources[row]! - source });
      }
      return { ids, cues, sources };
    },
  };
}

function counts(size: number): Counts {
  return { met: new Int32Array(size), cues: new Int32Array(size), sources: new Int32Array(size) };
}

function count(lesson: Lesson, ids: ReadonlyMap<string, number>, { met, cues, sources }: Counts, by: number): void {
  visit(lesson, ids, (row, cue, source) => {
    met[row]! += by;
    cues[row]! += by * cue;
    sources[row]! += by * source;
  });
}

/** Hears of every token that the lexicon knows whether it is the head of a cue and of a source. */
function visit({ view, gold }: Lesson, ids: ReadonlyMap<string, number>, hear: (row: number, cue: number, source: number) => void): void {
  const cues = new Set(gold.map(({ head }) => head));
  const sources = new Set(gold.map(({ source }) => topOf(view, source)));
  for (let at = 0; at < view.doc.tokens.length; at++) {
    const id = hiddenAs(view, at) === 0 ? ids.get(lemmaAt(view, at)) : undefined;
    if (id !== undefined) hear(id * WORD_CLASSES + wordClass(view.tree.upos[at]!), cues.has(at) ? 1 : 0, sources.has(at) ? 1 : 0);
  }
}

function topOf({ tree }: View, tokens: readonly number[]): number {
  const inside = new Set(tokens);
  return tokens.find((at) => !inside.has(tree.heads[at]!)) ?? -1;
}

/** The lemmas of the lexicon: those that are not hidden, and of whose occurrences most are not. */
function idsOf(lessons: readonly Lesson[]): Map<string, number> {
  const seen = new Map<string, { shown: number; hidden: number; texts: number; last: number }>();
  for (const [index, { view }] of lessons.entries())
    for (let at = 0; at < view.doc.tokens.length; at++) {
      const lemma = lemmaAt(view, at);
      const word = seen.get(lemma) ?? { shown: 0, hidden: 0, texts: 0, last: -1 };
      seen.set(lemma, word);
      if (hiddenAs(view, at) !== 0) word.hidden++;
      else {
        word.shown++;
        if (word.last !== index) word.texts++;
        word.last = index;
      }
    }
  const kept = [...seen].filter(([, { shown, hidden, texts }]) => shown >= LEAST && texts >= LEAST_TEXTS && shown >= 2 * hidden);
  return new Map(
    kept
      .map(([lemma]) => lemma)
      .sort()
      .map((lemma, index) => [lemma, index + 1]),
  );
}
