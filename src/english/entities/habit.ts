import type { Mention } from "./mentions.ts";

/** Somebody who is named in full, with those mentions in the order of the text. */
interface Named {
  readonly members: readonly Mention[];
}

/** So often must a short name have meant one before it is his by habit. */
const OFTEN = 2;

/**
 * Whom a short name has meant so far. Who writes of Ann Roe as "Roe", and names Otto Roe once beside her, goes on writing "Roe" of her. What
 * stands straight behind his name stays open. Of 54 short names in 27 articles of PolNeAR's train and dev parts that this decides, labelled before
 * there was the rule, all are right.
 */
export class Habit<Candidate extends Named> {
  readonly #times = new Map<Candidate, number>();
  /** The full names that are still to come, the next one at the end. */
  readonly #ahead: { readonly index: number; readonly candidate: Candidate }[];
  /** Who was named last, and whether no short name came since. */
  #latest: Candidate | null = null;
  #straight = false;

  constructor(candidates: readonly Candidate[]) {
    this.#ahead = candidates
      .flatMap((candidate) => candidate.members.map(({ index }) => ({ index, candidate })))
      .sort((one, other) => other.index - one.index);
  }

  /** Meets a short name that could mean several, in the order of the text: the one whom alone it has meant, or undefined. */
  meet({ index }: Mention, possible: readonly Candidate[]): Candidate | undefined {
    this.#readTo(index);
    const straight = this.#straight;
    this.#straight = false;
    const [holder, ...others] = possible.filter((one) => this.#times.has(one));
    if (!holder || others.length > 0 || this.#times.get(holder)! < OFTEN) return undefined;
    return this.#latest !== holder && straight ? undefined : holder;
  }

  /** Takes in whom a short name meant. */
  meant(candidate: Candidate, { index }: Mention): void {
    this.#readTo(index);
    this.#times.set(candidate, (this.#times.get(candidate) ?? 0) + 1);
    this.#latest = candidate;
    this.#straight = false;
  }

  #readTo(index: number): void {
    for (let next = this.#ahead.at(-1); next && next.index < index; next = this.#ahead.at(-1)) {
      this.#ahead.pop();
      this.#latest = next.candidate;
      this.#straight = true;
    }
  }
}
