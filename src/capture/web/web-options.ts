import type { Lookup } from "./agent.ts";

/** How the web is asked. Times are in seconds, sizes in bytes. */
export interface WebOptions {
  /** Who asks, as servers see it. */
  readonly userAgent: string;
  /** Whether this machine's own and private addresses may be asked. */
  readonly allowPrivate: boolean;
  /** Whether what robots.txt forbids is asked for all the same. */
  readonly ignoreRobots: boolean;
  /** The largest page, unpacked too. */
  readonly largest: number;
  readonly redirects: number;
  /** Tries of one address, the first among them. */
  readonly tries: number;
  /** To wait for a connection; for more of an answer; for the whole of it. */
  readonly connect: number;
  readonly stalled: number;
  readonly total: number;
  /** Hosts that are asked side by side. */
  readonly hosts: number;
  /** Between two requests to one host. */
  readonly delay: number;
  /** The longest wait that a server's `Retry-After` or `Crawl-delay` is obeyed for. */
  readonly longestWait: number;
  readonly now: () => Date;
  readonly resolve?: Lookup;
}

/** What holds where nobody says otherwise. A news page has 2 MB at most, a PDF of a report 50. */
export const WEB: WebOptions = {
  userAgent: "onrecord",
  allowPrivate: false,
  ignoreRobots: false,
  largest: 64 * 1024 * 1024,
  redirects: 10,
  tries: 3,
  connect: 15,
  stalled: 30,
  total: 120,
  hosts: 8,
  delay: 1,
  longestWait: 120,
  now: () => new Date(),
};
