import type { Parameter } from "./parameters.ts";

/** Running means of weights: the path of the last steps goes round where it leads, so their mean does better than the last of them (Polyak and Juditsky 1992). */
export interface Averages {
  /** Takes the weights in after a step, the first of which is 1; not after every step, as that would cost more than it gives. */
  add(step: number): void;
  /** Puts means where weights stand, and weights where the means were. */
  swap(): void;
}

/** After so many steps weights are taken in. */
const EVERY = 8;

/** Means over about the last `span` steps, over all steps so far while these are fewer. */
export function averagesOf(parameters: readonly Parameter[], span: number): Averages {
  const means = parameters.map(({ value }) => value.values.slice());
  return {
    add: (step) => {
      if (step % EVERY !== 0) return;
      const share = Math.max(EVERY / span, 1 / (1 + step / EVERY));
      for (const [which, mean] of means.entries()) {
        const { values } = parameters[which]!.value;
        for (let at = 0; at < mean.length; at++) mean[at]! += share * (values[at]! - mean[at]!);
      }
    },
    swap: () => {
      for (const [which, mean] of means.entries()) {
        const { values } = parameters[which]!.value;
        const was = values.slice();
        values.set(mean);
        mean.set(was);
      }
    },
  };
}
