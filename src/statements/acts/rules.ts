import type { Act } from "../../record/acts.ts";
import type { Said } from "./classify.ts";

/** One reason for an act. A weak rule counts only where no other rule holds. */
export interface ActRule {
  readonly act: Act;
  readonly weak: boolean;
  holds(said: Said): boolean;
  why(said: Said): string;
}

/** An act from words of the content. */
function words(act: Act, pattern: RegExp, when: (said: Said) => boolean = () => true): ActRule {
  return {
    act,
    weak: false,
    holds: (said) => pattern.test(said.content) && when(said),
    why: ({ content }) => `class from "${(pattern.exec(content)?.[0] ?? "").trim()}"`,
  };
}

/** An act from the cue itself. */
function cue(act: Act, when: (said: Said) => boolean = () => true, weak = false): ActRule {
  return {
    act,
    weak,
    holds: (said) => said.cue?.act === act && !said.negated && when(said),
    why: ({ cue: word }) => `class from the cue "${word?.lemma}"`,
  };
}

const own = ({ own }: Said) => own;
const official = ({ official }: Said) => official;
const unnamed = ({ speakerNamed }: Said) => !speakerNamed;

const MEDDLING =
  "(?:meddl|interfer|hack|attack|spy|spie|steal|stole|engag|support|conduct|carr|target|influenc|intru|break|broke|take part|took|order|sponsor|tolerat|condon|order|direct|run |plan)";

/** The rules, a family at a time. Which wins is decided by the codebook's order, not by theirs. */
export const RULES: readonly ActRule[] = [
  cue("no-comment"),
  words(
    "no-comment",
    /\b(?:can(?:not|'t)|will not|won't|would not|not going to|unable to) (?:be )?(?:comment|shar|discuss|provid|go into|speculat|get into|confirm or deny)/,
  ),
  words("no-comment", /\bno comment\b/),
  cue("non-denial"),
  words("non-denial", /\b(?:not|n't|cannot) rule (?:it )?out\b|\bneither confirm(?:ed)? nor den(?:y|ied)\b|\bnot exclude\b/),
  words(
    "negative-finding",
    /\b(?:not|n't|no|never) (?:\w+ ){0,3}(?:yet )?(?:seen|detected|found|observed|identified|uncovered)\b|\b(?:seen|found|detected|observed|identified|uncovered) (?:\w+ )?(?:no|nothing|none)\b|\b(?:nothing|none) (?:\w+ ){0,4}(?:been|was|were) (?:\w+ )?(?:seen|detected|found|observed)\b/,
  ),
  words("negative-finding", /\b(?:no|little) (?:\w+ ){0,2}(?:evidence|indications?|signs?|trace)\b/),
  cue("denial"),
  words(
    "denial",
    /\b(?:nothing to do with|no (?:\w+ ){0,2}(?:part|role|hand|involvement) in|no knowledge of|did not do (?:it|this|that|so)|not (?:behind|responsible|involved))\b|\b(?:is|are|was|were|as|pure|sheer) (?:\w+ly )?(?:an? )?(?:false|untrue|baseless|groundless|unfounded|fabricat|smear|slander|nonsense|lie|invention)/,
    own,
  ),
  words("denial", new RegExp(`\\b(?:do|does|did|has|have|had)(?: not|n't) (?:\\w+ ){0,2}${MEDDLING}`), own),
  words("denial", new RegExp(`\\bnever (?:\\w+ ){0,2}${MEDDLING}`), own),
  words("denial", /\b(?:there (?:is|was) no|had no|has no) (?:\w+ ){0,2}(?:part|role|hand|involvement|connection)\b/, official),
  cue("rejection"),
  words("rejection", /\b(?:reject|refuse to accept|will not accept|oppose)s?\b/, own),
  cue("skepticism"),
  words("skepticism", /\b(?:skeptical|sceptical|doubt(?:ful|s)?|not convinced|unclear whether|question whether)\b/),
  cue("admission"),
  words("admission", /\b(?:claimed|claims|take|took) responsibility\b/),
  cue("assurance"),
  words(
    "assurance",
    /\b(?:will|would|shall|'ll) (?:(?:not|never)(?! be\b)|stay out|refrain|abide|honou?r|keep (?:to|out)|respect)\b|\bwon't\b/,
    own,
  ),
  cue("agreement"),
  words(
    "agreement",
    /\b(?:have|has|had) (?:agreed|signed|concluded|reached (?:an|a) (?:agreement|deal|understanding))\b|\b(?:draft(?:ing)?|negotiat(?:ing|e)|working on) (?:an?|the) (?:\w+ )?(?:agreement|pact|accord|treaty|deal)\b/,
  ),
  cue("sanction"),
  words("sanction", /\b(?:impos(?:ed|ing)|announced) (?:\w+ ){0,2}sanctions\b/),
  cue("charge"),
  cue("threat"),
  words(
    "threat",
    /\b(?:there will be|face|bear(?:ing)?) (?:\w+ )?consequences\b|\bheld (?:to account|accountable|responsible)\b|\bpay (?:a|the) (?:\w+ )?price\b|\bwill (?:respond|answer|retaliate)\b|\btake (?:\w+ )?(?:appropriate|necessary|all) (?:action|measures|steps)/,
  ),
  cue("demand"),
  words(
    "demand",
    /^(?:stop|cease|end|release|hand over|give back|withdraw)\b|\bmust (?:\w+ )?(?:stop|cease|end|explain|answer|hand)|\bhas to (?:stop|end|explain)\b/,
  ),
  cue("appeal"),
  words(
    "appeal",
    /\b(?:should|ought to) (?:\w+ )?(?:work together|cooperate|stop|talk|join|help|avoid|refrain)|\b(?:ready|willing|prepared) to (?:\w+ ){0,2}(?:cooperat|work|talk|strengthen|discuss|help|sit down)|^let us\b|\bwe (?:hope|call|urge|ask)\b|\bcalls? (?:for|on)\b/,
  ),
  cue("attribution"),
  words(
    "attribution",
    /\b(?:was|were|is|been) (?:carried out|conducted|mounted|behind|run|the work of|launched|perpetrated|orchestrated) (?:by )?|\bresponsible for (?:the|this|that)\b|\bbehind (?:the|this|that|last)\b|\b(?:attributed|tied|linked|traced) (?:\w+ ){0,5}to\b|\bthe work of\b/,
  ),
  cue("accusation"),
  words(
    "accusation",
    /\b(?:real|biggest|largest|worst|true) (?:\w+ )?(?:hackers?|thie(?:f|ves)|empire|threat|offenders?|culprits?)\b|\bvictims? of\b|\bhypocri|\bdouble standards?\b/,
  ),
  cue("condemnation"),
  words(
    "condemnation",
    /(?<!\bwould be )\b(?:unacceptable|illegal|criminal (?:act|offen[cs]e)s?|outrageous|deplorable|reckless|irresponsible|intolerable|crimes?|violat(?:es?|ion of)|condemn)\b/,
  ),
  cue("warning"),
  words(
    "warning",
    /\b(?:could|may|might) (?:\w+ ){0,2}(?:be next|attack|target|disrupt|strike|follow|seek|try|attempt|be used|lose)|\bbrac(?:e|ing) for\b|\brisk of\b/,
  ),
  cue("confirmation"),
  cue("disclosure"),
  words("disclosure", /\b(?:was|were|had|did|came|took|told|met|read|gave|said|left|\w{3,}ed)\b/, unnamed),
  cue("announcement"),
  words(
    "announcement",
    /^(?:we|i) (?:will|plan|intend|are going|am going)\b|\b(?:will|would) (?:\w+ )?(?:visit|travel|host|launch|publish|open|begin|announce|hold|meet)\b|\bplans? to\b/,
  ),
  cue("assessment"),
  words(
    "assessment",
    /\b(?:likely|unlikely|probably|probable|possibly|appears? to|seems? to|capable of|confident|believe|assess|suggests?|almost certain|in all likelihood|intend(?:s|ed)? to)\b/,
  ),
  cue("support"),
  words("support", /\b(?:welcome[ds]?|commend|applaud|stand with|fully support|grateful)\b/),
  cue("explanation"),
  words(
    "explanation",
    /\bbecause\b|\bin order to\b|\bthe reason\b|\bby (?:using|stealing|sending|forging|means of)\b|\bused (?:a|the|an) (?:\w+ ){0,2}(?:key|flaw|password|update|account|link|token)\b/,
  ),
  cue("opinion", () => true, true),
  words(
    "opinion",
    /\b(?:it|that|this) (?:is|was|'s) (?:a |an |the )?(?:\w+ )?(?:important|good|bad|frank|constructive|disappointing|essential|useful|wrong|right|concern|mistake|embarrass\w*|step)\b|\bi(?:'m| am) (?:\w+ )?(?:curious|proud|glad|sorry|sad|pleased|surprised)\b/,
  ),
];
