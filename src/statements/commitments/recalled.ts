import type { Span } from "../../record/span.ts";

/** A promise that somebody speaks of himself: that he gave it, or that he did not. */
export interface Recalled {
  readonly denied: boolean;
  /** What is to be done, or not. */
  readonly action: [number, number];
}

const PROMISED =
  "(?:promised|pledged|vowed|assured [\\w’' ]{1,30}?|committed(?: ourselves| itself| himself| herself| themselves)?|guaranteed|undertaken)";
const NOUN = "(?:promises?|pledges?|assurances?|vows?|commitments?|guarantees?|undertakings?)";
const LEADS = "(?:not to|to|that)\\s+";

/** "We have promised to …", "our pledge not to … stands". */
const GIVEN = new RegExp(
  `^(?:we|i|our \\w+|it|he|she|they) (?:have |had |has |['’]ve )?(?:already |always |repeatedly |long )?${PROMISED} (?=${LEADS})`,
  "i",
);
/** "We never promised to …", "made no pledge to …", "had not given any assurance that …". */
const NOT_GIVEN = new RegExp(
  `\\b(?:never|not|n['’]t|no|nor|without)\\b(?: \\w+){0,3}? (?:${PROMISED}|promise|pledge|vow|assure|commit|guarantee|${NOUN})(?: \\w+){0,2}? (?=${LEADS})`,
  "i",
);
/** After a denial: "denied that it had given any assurance that …". */
const ANY_GIVEN = new RegExp(
  `\\b(?:${PROMISED}|(?:gave|given|made|offered|issued) (?:any |an? |such (?:an? )?)?${NOUN})(?: \\w+){0,2}? (?=${LEADS})`,
  "i",
);

/** What ends what was promised. */
const END = /[;.“”"]| and (?:we|i|it|he|she|they) | but |, (?:and|but|which|while|saying) /i;

/** The most of a content that is looked at, in UTF-16 code units. */
const LOOKED_AT = 600;

/** The promise that a content recalls or says was not given; null where it does neither. `denial`: whether the content is what somebody denies. */
export function recalledIn(text: string, [start, end]: Span, denial: boolean): Recalled | null {
  const words = text.slice(start, Math.min(end, start + LOOKED_AT));
  const denied = NOT_GIVEN.exec(words) ?? (denial ? ANY_GIVEN.exec(words) : null);
  const match = denied ?? (denial ? null : GIVEN.exec(words));
  if (!match) return null;
  const from = match.index + match[0].length + (/^that\s+/i.exec(words.slice(match.index + match[0].length))?.[0].length ?? 0);
  const length = words.slice(from).search(END);
  const to = length < 0 ? words.length : from + length;
  return to - from < 3 ? null : { denied: denied !== null, action: [start + from, start + to] };
}
