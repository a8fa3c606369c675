import type { Statement } from "./statement.ts";

/** Words by which something is not to be done. */
const REFRAIN =
  /\b(?:not|never|neither|nor|no|n't|n’t|cannot|refrain\w*|abstain\w*|stay(?:s|ed|ing)? out|keep(?:s|ing)? out|kept out|stop\w*|ceas\w*|end|halt\w*|avoid\w*|desist\w*|without|forgo|forswear\w*|steer\w* clear|spar(?:e|es|ing)|hands off|leav(?:e|es|ing) [\w’' ]{1,60}? alone)\b/i;
/** What follows these is not covered: what the pact or the promise itself does not reach, not what somebody will not do. */
const EXCLUDES =
  /\b(?:(?:it|this|that|which|pact|agreement|text|accord|deal|treaty|understanding|promise|pledge|assurance|commitment)s? (?:would|will|does|do|did) not (?:cover|apply to|extend to|include|concern|address|deal with|touch|affect)|excludes?|excluding|except(?: for| that)?|with the exception of|leav(?:es?|ing) out|other than|apart from)\s+([^,.;:"“”\n]+)/gi;

/** Whether words say what is to be done or what is not. */
export function polarityOf(words: string): "do" | "refrain" {
  return REFRAIN.test(words) ? "refrain" : "do";
}

/** What words leave out of a commitment, as spans; `start` is where they stand in the text. */
export function exclusionsIn(words: string, start: number): [number, number][] {
  return [...words.matchAll(EXCLUDES)].map((match) => {
    const phrase = match[1]!.trimEnd();
    const from = start + match.index + match[0].indexOf(match[1]!);
    return [from, from + phrase.length];
  });
}

/** Whether others tell that somebody bound himself: they carry what he said, or a document shows it. */
export function isReported({ within, form, kind, sourcing, speakers }: Statement): boolean {
  return (
    within !== null ||
    (form === "indirect" && kind === "showing") ||
    sourcing.some(({ named, party }) => !named && (party === null || !speakers.includes(party)))
  );
}
