/** The classes of words for which rates are kept apart: verbs, nouns, all else. */
export const WORD_CLASSES = 3;

/** What the weights know of words: an id for each lemma, and how often a lemma is the head of a cue or of a source, in steps. */
export interface Lexicon {
  /** Lemmas by id, counted from one. Only words that the corpora mostly write in small letters are among them, so no name is. */
  readonly ids: ReadonlyMap<string, number>;
  /** Steps of `rateStep`, by id and class of word: of cues, and of sources. */
  readonly cues: Uint8Array;
  readonly sources: Uint8Array;
}

/** How often a word was met, and how often it was what is asked for. */
export interface Tally {
  readonly met: number;
  readonly was: number;
}

/** The rates that part one step from the next. */
const STEPS = [0.004, 0.015, 0.04, 0.09, 0.18, 0.32, 0.5, 0.7, 0.86] as const;
/** From how many occurrences on a rate is trusted a little, and much. */
const SOME = 4;
const MANY = 20;

/** How many steps there are. */
export const RATE_STEPS = 3 * (STEPS.length + 1) + 1;

/** A rate as a step: 0 for a word that was never met, else by the rate and by how often the word was met. */
export function rateStep({ met, was }: Tally): number {
  if (met === 0) return 0;
  const rate = was / met;
  let step = 0;
  while (step < STEPS.length && rate >= STEPS[step]!) step++;
  return 1 + step + (met >= MANY ? 2 : met >= SOME ? 1 : 0) * (STEPS.length + 1);
}

/** The step of a word that was met often and is next to never what is asked for. */
export const NEXT_TO_NEVER = rateStep({ met: MANY, was: 0 });

/** The part of a step that is the rate, 0 to 9, whatever it rests on. */
export function rateOf(step: number): number {
  return step === 0 ? 0 : (step - 1) % (STEPS.length + 1);
}

/** The class of a word by its universal tag. */
export function wordClass(upos: string): number {
  return upos === "VERB" || upos === "AUX" ? 0 : upos === "NOUN" ? 1 : 2;
}
