import { randomUUID } from "node:crypto";
import type { AddOutcome } from "../views/add-result-page.tsx";

/** How far a thing that was handed in is: it waits, is fetched, is read, or is done. */
export type Stage = "waiting" | "fetching" | "reading" | "done";

/** One thing that was handed in, or that a feed lists. */
export interface Item {
  readonly place: string;
  readonly stage: Stage;
  /** Once it is done. */
  readonly outcome: AddOutcome | null;
}

/** What somebody handed in to be read, as far as it is. */
export interface Job {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly items: readonly Item[];
  readonly done: boolean;
}

/** What a job's work tells of it: another thing, and how far a thing is. */
export interface Telling {
  /** Gives back the number of the thing. */
  add(place: string, stage?: Stage): number;
  stage(item: number, stage: Stage): void;
  done(item: number, outcome: AddOutcome): void;
}

/** How many jobs are remembered, and how many things of one: what was read is in the archive anyway. */
const REMEMBERED = { jobs: 50, items: 5000 };

/** What is being read and was read lately. Kept in memory: what a job has stored is in the archive, whatever becomes of the job. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #listeners = new Map<string, Set<() => void>>();

  /** Begins a job; its work goes on after this returns. What the work throws goes to `failed`. */
  begin({ by, at }: Pick<Job, "by" | "at">, work: (telling: Telling) => Promise<void>, failed: (error: unknown) => void): Job {
    const id = randomUUID();
    this.#jobs.set(id, { id, by, at, items: [], done: false });
    if (this.#jobs.size > REMEMBERED.jobs) this.#jobs.delete(this.#jobs.keys().next().value!);
    const telling: Telling = {
      add: (place, stage = "waiting") => {
        const { items } = this.#jobs.get(id) ?? { items: [] };
        if (items.length < REMEMBERED.items) this.#change(id, { items: [...items, { place, stage, outcome: null }] });
        return items.length;
      },
      stage: (item, stage) => this.#item(id, item, { stage }),
      done: (item, outcome) => this.#item(id, item, { stage: "done", outcome, place: outcome.place }),
    };
    work(telling)
      .catch(failed)
      .finally(() => this.#change(id, { done: true }));
    return this.#jobs.get(id)!;
  }

  get(id: string): Job | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Calls back at every change of a job, until what this gives back is called. */
  listen(id: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(id);
    };
  }

  #item(id: string, item: number, change: Partial<Item>): void {
    const job = this.#jobs.get(id);
    if (job) this.#change(id, { items: job.items.map((one, at) => (at === item ? { ...one, ...change } : one)) });
  }

  #change(id: string, change: Partial<Job>): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, ...change });
    for (const listener of this.#listeners.get(id) ?? []) listener();
  }
}
