/** The longest wait, and after how long without a try all is forgotten; milliseconds. */
const LONGEST = 15 * 60_000;
const FORGOTTEN = 60 * 60_000;
/** How many places are remembered: more than try at once, and little memory. */
const REMEMBERED = 10_000;

interface Tries {
  readonly failed: number;
  readonly at: number;
}

/**
 * Slows down whoever guesses passwords. Tries are counted by who asks from where, never by the name alone: nobody can lock another
 * out, since from another place, or from a browser that was let in before, the count is another.
 */
export class Limits {
  readonly #tries = new Map<string, Tries>();
  readonly #free: number;

  /** `free`: how many wrong passwords are let pass before each next try has to wait. */
  constructor(free: number) {
    this.#free = free;
  }

  /** How long a place has to wait before its next try, in milliseconds; 0 where it need not. */
  wait(place: string, now: number): number {
    const tries = this.#tries.get(place);
    if (!tries || tries.failed < this.#free || now - tries.at > FORGOTTEN) return 0;
    return Math.max(0, tries.at + Math.min(LONGEST, 1000 * 2 ** (tries.failed - this.#free)) - now);
  }

  failed(place: string, now: number): void {
    const before = this.#tries.get(place);
    const failed = before && now - before.at <= FORGOTTEN ? before.failed + 1 : 1;
    this.#tries.delete(place);
    this.#tries.set(place, { failed, at: now });
    // The one that was tried longest ago goes first.
    if (this.#tries.size > REMEMBERED) this.#tries.delete(this.#tries.keys().next().value!);
  }

  passed(place: string): void {
    this.#tries.delete(place);
  }
}
