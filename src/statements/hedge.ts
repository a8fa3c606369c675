import { type Span, slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import type { Draft } from "./draft.ts";
import { neededBy } from "./patterns/needed.ts";
import { sieveOf } from "./patterns/sieve.ts";
import { spanOf, type View } from "./view.ts";

type Hedge = NonNullable<Statement["hedge"]>;

/** Words of likelihood with the band of ICD 203 that they name, the longer first. */
const BANDS: readonly (readonly [RegExp, Hedge["band"]])[] = [
  [
    /\balmost certainly (?:not|no)\b|\balmost no chance\b|\b(?:practically|virtually|next to) (?:no chance|impossible)\b|\bremote(?:st)? (?:chance|possibility)\b/i,
    "almost-no-chance",
  ],
  [/\b(?:very|highly|extremely|most) (?:unlikely|improbable)\b/i, "very-unlikely"],
  [
    /\b(?:unlikely|improbable|improbably)\b|\bprobably (?:will |would |did |does |do |is |are |was |were |has |have |could )?not\b|\bnot (?:very )?(?:likely|probable)\b/i,
    "unlikely",
  ],
  [/\broughly even\b|\beven (?:chance|odds)\b|\b(?:fifty-fifty|50-50|coin toss|toss-up)\b/i, "roughly-even"],
  [/\b(?:almost|nearly|virtually|practically) certain(?:ly)?\b|\bin all likelihood\b|\bwithout (?:a|much) doubt\b/i, "almost-certain"],
  [/\b(?:very|highly|most|extremely|overwhelmingly) (?:likely|probabl[ey])\b/i, "very-likely"],
  [/\b(?:likely|probabl[ey]|(?:good|better than even) chance|chances are)\b/i, "likely"],
];

const SIEVE = sieveOf(BANDS.map(([pattern]) => neededBy(pattern)));

/** Words that hedge without a band. */
const WORDS =
  /\b(?:may(?! (?:\d|they be|he |she ))|might|approximately|some degree|possibl[ey]|possibility|perhaps|maybe|apparently|appear(?:s|ed)? (?:to|that)|seem(?:s|ed)? (?:to|like|that|as)|seemingly|allegedly|reportedly|presumably|supposedly|potentially|conceivably|suspected|suggest(?:s|ed)? that|(?:I|we) (?:think|believe|suspect|guess)|as far as (?:I|we) know|to (?:my|our) knowledge|not (?:clear|certain|sure)|unclear|estimated|about as|more or less|in (?:my|our) (?:view|opinion|judg(?:e)?ment))\b/;

/** Lemmas of cues that say how sure the speaker is. */
const CUES =
  /^(?:believe|think|suspect|assess|judge|guess|speculate|presume|assume|estimate|surmise|reckon|expect|suggest|hint|fear|hope)$/;
/** Words of confidence around the cue. */
const CONFIDENCE =
  /\b(?:(?:low|moderate|medium|high)(?:[-\u2010\u2011 ]to[-\u2010\u2011 ](?:moderate|medium|high))? (?:level of )?confidence|(?:fairly |very |quite |absolutely |not )?(?:confident|convinced|sure|certain)|on the assumption|cautious(?:ly)?)\b/;

/** How much confidence, said inside of what is told: "attributed it with high confidence to". */
const LEVEL = /\b(?:low|moderate|medium|high)(?: level of)? confidence\b/;

/** The strongest hedge: in the content one that names a band, then one that does not; then the cue, where it says how sure the speaker is. Null where it is said flatly. */
export function hedgeOf(view: View, { content, cue }: Draft): Hedge | null {
  const held = SIEVE(content.map((span) => slice(view.text, span).toLowerCase()).join("\n"));
  for (const [at, [pattern, band]] of BANDS.entries()) {
    const span = held[at] === 1 ? find(view.text, content, pattern) : null;
    if (span) return { span, band };
  }
  const inCue = cue ? wordsOfCue(view, cue) : null;
  const confident = inCue && CONFIDENCE.exec(view.text.slice(...inCue));
  if (inCue && confident) return { span: [inCue[0] + confident.index, inCue[0] + confident.index + confident[0].length], band: null };
  const span = find(view.text, content, LEVEL) ?? find(view.text, content, WORDS);
  if (span) return { span, band: null };
  if (!cue || !CUES.test(view.tree.lemmas[cue.head] || cue.cue.lemma)) return null;
  const { start, end } = view.doc.tokens[cue.head]!;
  return { span: [start, end], band: null };
}

/** The cue with the few words after it, quotation marks among them: "assesses with high confidence that". */
function wordsOfCue(view: View, cue: NonNullable<Draft["cue"]>): Span {
  const last = Math.min(cue.last + 5, view.doc.sentences[view.sentenceAt[cue.head]!]!.last);
  return spanOf(view, { first: cue.first, last: Math.max(cue.last, last) });
}

function find(text: string, content: readonly Span[], pattern: RegExp): [number, number] | null {
  for (const [start, end] of content) {
    const match = pattern.exec(text.slice(start, end));
    if (match) return [start + match.index, start + match.index + match[0].length];
  }
  return null;
}
