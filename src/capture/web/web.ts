import { setTimeout as sleep } from "node:timers/promises";
import type { Agent } from "undici";
import { OnrecordError } from "../../record/error.ts";
import { webAgent } from "./agent.ts";
import type { Answer, Conditions } from "./answer.ts";
import { askFollowing, type Gate, webAddress } from "./follow-redirects.ts";
import { Hosts } from "./hosts.ts";
import { Robots } from "./robots.ts";
import { Slots } from "./slots.ts";
import { WEB, type WebOptions } from "./web-options.ts";

/** What servers answer when it may go better later. */
const LATER = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks the web as a guest does: says who asks, keeps to robots.txt, one request to a host at a time, and stops when told. */
export class Web {
  readonly #options: WebOptions;
  readonly #agent: Agent;
  readonly #hosts = new Hosts();
  readonly #robots: Robots;

  constructor(options: Partial<WebOptions> = {}) {
    this.#options = { ...WEB, ...options };
    this.#agent = webAgent(this.#options, this.#options.allowPrivate, this.#options.resolve);
    this.inHand = new Slots(this.#options.hosts);
    this.#robots = new Robots(this.#agent, this.#hosts, this.#options);
  }

  /** Places for pages in hand: as many are fetched side by side, and are in memory until they are dealt with. */
  readonly inHand: Slots;

  get options(): WebOptions {
    return this.#options;
  }

  /**
   * What a server gives for an address: a page (200), or nothing new (304, where `conditions` were given). Tries again where a server
   * asks for that or the connection fails, each time after a longer wait. Errors: `bad-address`, `private-address`, `robots`,
   * `redirects`, `too-large`, `web-failed`, `web-slow`, `web-refused` (with the `status`).
   */
  async get(address: string, conditions: Conditions = {}, stop?: AbortSignal): Promise<Answer> {
    const url = webAddress(address, this.#options);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(url, conditions, stop);
      const wait = waitAfter(outcome, attempt, this.#options);
      if (wait === null || attempt >= this.#options.tries) {
        if (outcome instanceof OnrecordError) throw outcome;
        if (outcome.status === 200 || outcome.status === 304) return outcome;
        throw refused(outcome);
      }
      await sleep(wait * 1000, undefined, stop && { signal: stop });
    }
  }

  /** Lets go of all connections. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #attempt(url: URL, conditions: Conditions, stop: AbortSignal | undefined): Promise<Answer | OnrecordError> {
    const gate: Gate = async (next, request) => {
      await this.#robots.check(next, stop);
      return await this.#hosts.alone(next.host, this.#options.delay, stop, request);
    };
    try {
      return await askFollowing(url, conditions, this.#agent, gate, this.#options, stop);
    } catch (error) {
      if (error instanceof OnrecordError) return error;
      throw error;
    }
  }
}

/** Seconds to wait before the next try; null where none is worth it. */
function waitAfter(outcome: Answer | OnrecordError, attempt: number, { longestWait, delay }: WebOptions): number | null {
  const backOff = delay * 2 ** attempt;
  if (outcome instanceof OnrecordError) return outcome.code === "web-failed" && outcome.data.code !== "ENOTFOUND" ? backOff : null;
  if (!LATER.has(outcome.status)) return null;
  const asked = retryAfter(outcome);
  if (asked === null) return backOff;
  return asked <= longestWait ? Math.max(asked, backOff) : null;
}

/** What `Retry-After` asks for, in seconds; it says so, or names a time. */
function retryAfter({ headers, at }: Answer): number | null {
  const value = headers.get("retry-after");
  if (value === undefined) return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  const until = Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(0, (until - Date.parse(at)) / 1000);
}

function refused({ address, status, headers }: Answer): OnrecordError {
  const words = status === 404 || status === 410 ? "is not there (any more)" : "is not given";
  return new OnrecordError(
    "web-refused",
    `Expected a page, but \`${address}\` ${words}: the server answers ${status}. ${LATER.has(status) ? "Try again later." : "Open it in a browser, and save what it shows."}`,
    { address, status, ...(headers.has("retry-after") && { retryAfter: headers.get("retry-after") }) },
  );
}
