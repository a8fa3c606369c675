import { align, wordsIn } from "../wording/index.ts";

/** A stretch of a wording beside another: the `same` in both, only here, or `missing` here, with the other's words. */
export interface Run {
  readonly text: string;
  readonly how: "same" | "differs" | "missing";
}

/** Lays a wording beside the first one: its own text in stretches, and between them what it leaves out. Together the first two kinds are the whole text. */
export function differencesFrom(first: string, text: string): Run[] {
  const [before, here] = [wordsIn(first), wordsIn(text)];
  const folded = (words: typeof here) => words.map(({ word }) => word);
  const runs: Run[] = [];
  let shown = 0;
  const show = (to: number, how: Run["how"]) => {
    if (to > shown) runs.push({ text: text.slice(shown, to), how });
    shown = Math.max(shown, to);
  };
  for (const {
    same,
    one: [from, end],
    other: [start, stop],
  } of align(folded(before), folded(here))) {
    if (start < stop) {
      if (!same) show(here[start]!.span[0], "same");
      show(here[stop - 1]!.span[1], same ? "same" : "differs");
    }
    if (!same && from < end) runs.push({ text: first.slice(before[from]!.span[0], before[end - 1]!.span[1]), how: "missing" });
  }
  show(text.length, "same");
  return joined(runs);
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last?.how === run.how && run.how === "same") whole[whole.length - 1] = { text: last.text + run.text, how: "same" };
    else whole.push(run);
  }
  return whole;
}
