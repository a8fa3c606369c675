import { setTimeout as sleep } from "node:timers/promises";

/** Hosts that are remembered at most; the one asked longest ago is forgotten. */
const MOST = 10_000;

/** Keeps apart the requests to one host: one at a time, and a delay between them. Other hosts are asked meanwhile. */
export class Hosts {
  /** For each host when it may be asked again, by the clock of this process, known once the last request to it is done. */
  readonly #free = new Map<string, Promise<number>>();
  readonly #slower = new Map<string, number>();

  /** Does a request once those to the same host before it are done and the delay after them is over. `delay`: seconds that the next one waits. */
  async alone<T>(host: string, delay: number, stop: AbortSignal | undefined, request: () => Promise<T>): Promise<T> {
    const before = this.#free.get(host);
    let done: (at: number) => void = () => {};
    this.#free.delete(host);
    this.#free.set(host, new Promise((resolve) => (done = resolve)));
    for (const [oldest] of this.#free) {
      if (this.#free.size <= MOST) break;
      this.#free.delete(oldest);
    }
    let at = 0;
    try {
      at = (await before) ?? 0;
      const wait = at - performance.now();
      if (wait > 0) await sleep(wait, undefined, stop && { signal: stop });
      stop?.throwIfAborted();
      return await request().finally(() => {
        at = performance.now() + 1000 * Math.max(delay, this.#slower.get(host) ?? 0);
      });
    } finally {
      done(at);
    }
  }

  /** Notes that a host asks for a longer delay, in seconds. */
  slow(host: string, delay: number): void {
    if (this.#slower.size < MOST) this.#slower.set(host, delay);
  }
}
