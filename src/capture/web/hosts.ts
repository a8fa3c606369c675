import { setTimeout as sleep } from "node:timers/promises";

/** Hosts that are remembered at most; the one asked longest ago is forgotten. */
const MOST = 10_000;

/** Keeps apart the requests to one host: one at a time, and a delay between them. */
export class Hosts {
  readonly #next = new Map<string, number>();
  readonly #slower = new Map<string, number>();

  /** Waits until a host may be asked again, and takes that turn. `delay`: seconds to the turn after. */
  async turn(host: string, delay: number, stop?: AbortSignal): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    const wait = Math.max(delay, this.#slower.get(host) ?? 0);
    this.#next.delete(host);
    this.#next.set(host, at + wait * 1000);
    for (const [oldest] of this.#next) {
      if (this.#next.size <= MOST) break;
      this.#next.delete(oldest);
    }
    if (at > now) await sleep(at - now, undefined, stop && { signal: stop });
  }

  /** Notes that a host asks for a longer delay, in seconds. */
  slow(host: string, delay: number): void {
    if (this.#slower.size < MOST) this.#slower.set(host, delay);
  }
}
