import type { Act } from "../../record/acts.ts";

/** What one statement says of a deed, as scopes and relations look at it. All parties are sides (`sideOf`). */
export interface Claim {
  readonly act: Act;
  /** Who says it. */
  readonly speakers: readonly string[];
  /** The keys over articles of those who say it of whom the article does not tell whose side they are; left out where there are none. */
  readonly untold?: readonly string[];
  /** Who is said to do it; of a denial those who are said not to. */
  readonly actors: readonly string[];
  /** Who is only said to be behind those who do, tied to them, or their land. */
  readonly behind: readonly string[];
  /** To whom it is done. */
  readonly targets: readonly string[];
  readonly words: string;
  /** `2031-04-09`: the day it was said, else published; null where that is not known. */
  readonly day: string | null;
  /** The last day on which it may have been said ("in March 2031"); left out where that is `day`, or not known. */
  readonly until?: string;
}

/** A commitment as scopes look at it. */
export interface Bound {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** Sides that the words of the commitment name, beside those bound. */
  readonly named: readonly string[];
  readonly words: string;
  readonly polarity: "do" | "refrain";
  readonly exclusions: readonly string[];
  /** The first day on which it may have been given; null where that is not known. */
  readonly made: string | null;
  /** Whether it is only told to be negotiated, not to have been given. */
  readonly tentative: boolean;
  /** The last day for which it was given; null where no end is told. */
  readonly until: string | null;
}
