/** A decision made at this desk, which can be taken back: what it was about, and once it is stored its id. */
export interface Made {
  readonly key: string;
  /** The statement, or the two that may be one. */
  readonly about: string;
  /** Whether what it was about still waits after it. */
  readonly leaves: boolean;
  readonly decision?: string;
  /** Whether it was made on a page before this one, which has loaded what waits anew since. */
  readonly before?: true;
}

const PLACE = "onrecord.made";
const MOST = 200;

/** The decisions made at the desk of this tab, in their order. They outlive the page, so that the last of one part of the queue can be taken back on the next. */
export class MadeHere {
  #made: readonly Made[];

  constructor() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]") as readonly Made[];
      this.#made = kept.map((one) => ({ ...one, before: true }));
    } catch {
      this.#made = [];
    }
  }

  get isEmpty(): boolean {
    return this.#made.length === 0;
  }

  /** Whether something was decided here on this page, and does not wait any more. */
  isDone(about: string): boolean {
    return this.#made.some((one) => !one.leaves && !one.before && one.about === about);
  }

  find(key: string): Made | undefined {
    return this.#made.find((one) => one.key === key);
  }

  add(made: Made): void {
    this.#keep([...this.#made, made].slice(-MOST));
  }

  /** Takes the last one away; undefined where there is none. */
  pop(): Made | undefined {
    const last = this.#made.at(-1);
    this.#keep(this.#made.slice(0, -1));
    return last;
  }

  drop(key: string): void {
    this.#keep(this.#made.filter((one) => one.key !== key));
  }

  stored(key: string, decision: string): void {
    this.#keep(this.#made.map((one) => (one.key === key ? { ...one, decision } : one)));
  }

  #keep(made: readonly Made[]): void {
    this.#made = made;
    sessionStorage.setItem(PLACE, JSON.stringify(made));
  }
}
