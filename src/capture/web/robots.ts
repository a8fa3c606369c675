import type { Dispatcher } from "undici";
import { OnrecordError } from "../../record/error.ts";
import { askFollowing, type Gate } from "./follow-redirects.ts";
import type { Hosts } from "./hosts.ts";
import { type RobotsRules, robotsRules } from "./robots-rules.ts";
import type { WebOptions } from "./web-options.ts";

/** The name by which robots.txt may speak of this program. */
export const ROBOT = "onrecord";

/** Bytes of a robots.txt that are read (RFC 9309 asks for 500 KiB at least), and sites whose rules are remembered. */
const READ = 512 * 1024;
const MOST = 1_000;

/** Knows what sites ask of robots (RFC 9309): none where there is no robots.txt, to stay away where it cannot be had. */
export class Robots {
  readonly #rules = new Map<string, Promise<RobotsRules | "unreachable">>();
  readonly #agent: Dispatcher;
  readonly #hosts: Hosts;
  readonly #options: WebOptions;

  constructor(agent: Dispatcher, hosts: Hosts, options: WebOptions) {
    this.#agent = agent;
    this.#hosts = hosts;
    this.#options = options;
  }

  /** Throws `robots` where a site does not want an address to be asked for. */
  async check(url: URL, stop?: AbortSignal): Promise<void> {
    if (this.#options.ignoreRobots) return;
    let rules = this.#rules.get(url.origin);
    if (!rules) {
      rules = this.#fetch(url, stop);
      if (this.#rules.size >= MOST) this.#rules.clear();
      this.#rules.set(url.origin, rules);
      rules.catch(() => this.#rules.delete(url.origin));
    }
    const found = await rules;
    if (found === "unreachable" || !found.isAllowed(url)) throw forbidden(url, found === "unreachable");
  }

  async #fetch(url: URL, stop?: AbortSignal): Promise<RobotsRules | "unreachable"> {
    const place = new URL("/robots.txt", url);
    try {
      const { delay } = this.#options;
      const gate: Gate = (next, request) => this.#hosts.alone(next.host, delay, stop, request);
      const { status, bytes } = await askFollowing(place, {}, this.#agent, gate, this.#options, stop);
      if (status >= 500 || status === 429) return "unreachable";
      const text = status === 200 ? Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, READ)).toString("utf8") : "";
      const rules = robotsRules(text, ROBOT);
      const asked = rules.crawlDelay;
      if (asked !== null && asked > delay) this.#hosts.slow(url.host, Math.min(asked, this.#options.longestWait));
      return rules;
    } catch (error) {
      if (stop?.aborted || !(error instanceof OnrecordError)) throw error;
      if (error.code === "private-address" || error.code === "web-failed") throw error;
      // A page that says too much or leads in circles forbids nothing; one that does not come at all is not known.
      if (error.code === "web-slow") return "unreachable";
      return robotsRules("", ROBOT);
    }
  }
}

function forbidden({ href, origin }: URL, unreachable: boolean): OnrecordError {
  const words = unreachable ? `\`${origin}/robots.txt\` cannot be had, so nobody knows` : `its robots.txt forbids \`${href}\``;
  return new OnrecordError(
    "robots",
    `Expected leave to fetch the page, but ${words}. Save it with a browser, or use --ignore-robots if you have leave.`,
    {
      address: href,
    },
  );
}
