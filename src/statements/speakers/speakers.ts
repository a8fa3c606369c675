import type { Basis } from "../../record/basis.ts";
import type { Party } from "../../record/party.ts";

/** Who speaks in a draft, how that is known, and why it may be wrong (null where it is plain). */
export interface Speakers {
  readonly parties: readonly Party[];
  readonly basis: Basis;
  readonly doubt: string | null;
  readonly why: string;
}

/** What is said where no speaker is found. */
export const NOBODY: Speakers = Object.freeze({
  parties: [],
  basis: "inferred",
  doubt: "nobody is named as the speaker",
  why: "no speaker found",
});
