import { EVALUATION } from "./evaluation.ts";
import { clause, cue, cueWords, notOwn, weakly } from "./rule.ts";
import type { ActRule, Said } from "./said.ts";

/** Harm that may come. */
const HARM =
  "(?:attack\\w*|target\\w*|disrupt\\w*|strike|struck|hurt|harm\\w*|damag\\w*|destroy\\w*|destabili\\w+|undermin\\w*|lose|lost|los(?:ing|s)|fail\\w*|collapse\\w*|suffer\\w*|die|kill\\w*|death|war|worse|worsen\\w*|disaster\\w*|catastroph\\w*|crisis|chaos|danger\\w*|threat\\w*|jeopardi[sz]\\w+|backfire|escalat\\w+|steal|stolen|exploit\\w*|compromis\\w+|abus\\w+|misus\\w+|manipulat\\w+|leak\\w*|expos\\w+|erode\\w*|violen\\w+|terror\\w*|devastat\\w+|cost (?:us|him|her|them|the|lives|jobs)|next|cripple\\w*|spread|infect\\w*|hijack\\w*|fraud|identity theft|phish\\w*|spam|extort\\w*)";

/** Words of an incident that somebody tells the facts of. */
const INCIDENT_WORDS =
  / (?:breach\w*|intrusions?|intruders?|hack(?:s|ed|ers?|ing)?|cyber\S*|incident|unauthori[sz]ed|malware|ransom\w*|phishing|attackers?|compromised|exposed|stolen|leak(?:s|ed)?|encrypted|data|records|passwords?|credentials|mailbox\w*|servers?|personal information|customer \w+) /;
/** A finite past, or a passive of what happened. */
const HAPPENED =
  / (?:was|were|had|has been|have been|began|stole|took|got|gained|became|told|sent|shared|left|knew|made|read|broke|(?!need)\w{3,}(?:ed|ied)|are demanding|is demanding) /;

/** By what means or for what reason: it explains more than it makes known. */
const HOW =
  / (?:because|thanks to|owing to|due to|caused by|by (?:using|exploiting|stealing|tricking|guessing|forging|means of)|(?:got|get|gotten|broke|broken|came|come|entered) (?:in|into \w+|in there) (?:through|via|by|with|using)) /;

/** A figure of many cases, which tells how things are and makes nothing known of a case. */
const RATE = / (?:%|percent|per cent|\d+%) /;
/** What somebody did or what was done, told by those who accuse in law. */
const TOLD_DEED = / (?:had|was|were|has|have|\w{3,}ed|sent|paid|took|gave|told) /;

/** "Ninety percent sure": who is sure by a share judges; he neither confirms nor denies. */
export const HALF_SURE =
  / (?:percent|per cent|%|almost|nearly|fairly|pretty|quite|reasonably|virtually|largely|mostly|not (?:entirely|fully|completely)) (?:sure|certain|confident|convinced) /;

/** Warning, confirmation, disclosure and assessment: what is found, foreseen or judged. */
export const FINDING: readonly ActRule[] = [
  cue(
    "warning",
    "warn forewarn caution alert fear worry warning alarm concern dread fret flag",
    ({ lemma, words }, said) => !/^(?:fear|worry|concern|fret|dread)$/.test(lemma) || isAhead(said) || / against /.test(words),
  ),
  cueWords(
    "warning",
    / note of(?: \|)? (?:caution|warning|alarm) | (?:sound\w*|rais\w*)(?: \w+)? alarm| (?:issued?|issuing|sent)(?: \S+){0,3} (?:warning|alert|advisory)s? /,
  ),
  clause(
    "warning",
    new RegExp(` (?:could|may|might|can|will|would|threatens to|risks?) (?:\\w+ ){0,4}?${HARM} `),
    ({ question, words }, said) =>
      !question && !/ (?:not|never|no) /.test(words) && !FICTION.test(said.words) && / (?:could|may|might|risk\w*|threatens) /.test(words),
  ),
  clause(
    "warning",
    / (?:could|may|might|can|would) (?:\w+ly )?(?:allow|let|enable|permit|give) (?:an? |the |any |some |\w+ )?(?:\w+ )?(?:attackers?|hackers?|actors?|intruders?|criminals|thieves|outsiders?|spies|strangers?) /,
    ({ question, words }) => !question && !/ (?:not|never|no) /.test(words),
  ),
  clause(
    "warning",
    / (?:attacks?|intrusions?|breach(?:es)?|leaks?|hacks?|strikes?|outages?|attempts?|victims) (?:may|might|could) (?:well |also |soon |still )?(?:follow|come|increase|continue|recur|happen|be next) /,
    ({ standing, question, words }) => standing === "main" && !question && !/ (?:not|never|no) /.test(words),
  ),
  clause(
    "warning",
    / can (?:\w+ly )?(?:cripple|shut down|take down|knock out|disrupt|destroy|damage|hijack|paraly[sz]e) /,
    ({ doer, standing, question, words }) => doer !== "own" && standing === "main" && !question && !/ (?:not|never|no) /.test(words),
  ),
  clause(
    "warning",
    / brac(?:e|ing) for | (?:danger|threat|worst|risk) (?:is|are) (?:not |far from )(?:over|past|gone|behind) | (?:danger|threat|risk) (?:remains?|persists?|is (?:growing|real|rising)) | (?:at |the |a |of |great |serious |real |huge |big |growing |security )risk (?:of|to|that) | (?:poses?|posing|posed|represents?) (?:a |an )?(?:\w+ ){0,2}(?:risk|threat|danger) | (?:is|are|be|very|extremely|so) dangerous | in danger (?:of)? | (?:is|are|remain) (?:\w+ )?(?:vulnerable|at risk|exposed) | be (?:very |extra )?(?:careful|vigilant|wary|alert|on guard|prepared) | a (?:\w+ )?threat to /,
    ({ doer, standing, words }) => doer !== "own" && standing === "main" && !/ (?:no|not|never) /.test(words),
  ),

  cue(
    "confirmation",
    "confirm confirmation verify corroborate authenticate substantiate validate certify attest concur vindicate",
    ({ unreal }) => !unreal,
  ),
  clause(
    "confirmation",
    /^ (?:yes|yeah|correct|exactly|right|absolutely) (?:, |\. )| (?:supports|confirms|matches|consistent with) what | (?:it is|that is|this is|that was) (?:\w+ )?(?:true|correct|accurate|genuine|authentic) (?!to )|^ indeed , /,
    ({ question, words }) => !question && !/ (?:not|if) /.test(words),
  ),

  weakly(cue("confirmation", "acknowledge concede admit", ({ noun, unreal }) => !noun && !unreal)),

  cue(
    "disclosure",
    "disclose reveal divulge leak disclosure revelation uncover expose unearth discover find report confide unmask declassify blab",
    ({ unreal, noun, words }) => (!unreal || / can (?:exclusively )?reveal/.test(words)) && !noun,
  ),
  cue(
    "disclosure",
    "show document detail indicate suggest note report say claim state identify name mention list describe",
    ({ lemma, unreal }, { side, words }) =>
      !unreal &&
      !/ (?:i|we|my|our) /.test(words) &&
      !RATE.test(words) &&
      (/^document$/.test(lemma) || (lemma === "show" && !side.named) || (side.document && !/^(?:suggest|note)$/.test(lemma))),
  ),
  cueWords("disclosure", / according to /, (_, { side, words }) => side.document && !RATE.test(words)),
  cueWords("disclosure", / (?:is|was|has been|had been)(?: \w+ly)? (?:understood|learned|learnt) /, ({ negated }) => !negated),
  clause(
    "disclosure",
    / (?:may|might|could) have been (?:\w+ly )?(?:accessed|read|taken|exposed|stolen|copied|viewed|compromised|leaked|lost) /,
    ({ standing, question }, { side }) => standing === "main" && !question && side.ofOrganization,
  ),
  cueWords("disclosure", / (?:is|are|was|were) aware of /, ({ negated }) => !negated),
  clause(
    "disclosure",
    / (?:promised|(?:gave|given) (?:me|us|her|him|them) (?:his|her|their|its) word|(?:been|was|were) (?:\w+ )?(?:assured|promised) (?:by|of|that|in|on)|assured (?:me|us|her|him|them)) /,
    ({ standing, question, words }, { side }) =>
      (side.official || side.insider || /^ (?:he|she) /.test(words)) &&
      standing === "main" &&
      !question &&
      !/ (?:not|never|if) /.test(words),
  ),
  weakly(
    clause(
      "disclosure",
      / \w+/,
      ({ standing, question, words }, { side, cue: told }) =>
        side.insider &&
        standing === "main" &&
        !question &&
        /^(?:say|tell|add|describe|recall|recount|put|note|explain|accord|according)$/.test(told?.lemma ?? "") &&
        !/ (?:should|must|would|could|might|may|will) /.test(words),
    ),
  ),
  weakly(
    clause(
      "disclosure",
      TOLD_DEED,
      ({ standing, question, doer }, { side }) => side.legal && standing === "main" && !question && doer === "other",
    ),
  ),
  clause(
    "disclosure",
    / (?:was|were|had|did|came|took|told|met|read|gave|said|left|went|began|sent|made|knew|got|has been|have been|is being|are being|has|have|\w{3,}ed) /,
    ({ standing, question, words }, { side }) =>
      side.insider &&
      standing === "main" &&
      !question &&
      !/ (?:should|must|would|could|might|may|will) /.test(words) &&
      !EVALUATION.test(words),
  ),
  clause(
    "disclosure",
    INCIDENT_WORDS,
    ({ standing, question, words, doer, past }) =>
      standing === "main" &&
      !question &&
      doer !== "hearer" &&
      past !== false &&
      HAPPENED.test(words) &&
      !HOW.test(words) &&
      !/ (?:should|must|would|could|might|may|will|not|never|vulnerabilit\w+|patch\w*|users can|allow\w*) /.test(words),
  ),
  clause(
    "disclosure",
    / (?:is|are) (?:\w+ly )?(?:considering|weighing|planning|preparing|investigating|examining|expected to|negotiating|looking) /,
    ({ standing }, { side }) => side.insider && standing === "main",
  ),

  cue(
    "assessment",
    "assess judge conclude determine believe think suspect expect predict forecast estimate speculate reckon project calculate gauge assessment judgment judgement conclusion estimate prediction forecast belief projection expectation anticipate foresee surmise guess presume assume theorize bet envision envisage expectation suspicion deduce infer conjecture posit postulate hypothesize hypothesise appraise foretell diagnose extrapolate figure suppose",
    ({ words }, said) => !/ (?:do|does|did|would|can|will) not /.test(words) && !isValue(said),
  ),
  clause("assessment", HALF_SURE, ({ question, standing }) => !question && standing === "main"),
  clause(
    "assessment",
    / we (?:\w+ )?(?:believe|assess|judge|suspect|estimate|conclude|predict) /,
    ({ question, standing }) => standing === "main" && !question,
  ),
  cueWords(
    "assessment",
    / (?:is|are|was|were|am|remain\w*|feel|felt) (?:\w+ly )?(?:confident|convinced|sure|certain|optimistic|pessimistic|hopeful|doubtful|bullish|upbeat|skeptical) /,
  ),
  clause(
    "assessment",
    / (?:likely|unlikely|likelihood|probably|probable|possibly|possible that|possibility|appears? to|seems? to|seems? (?:like|that)|appears? that|looks? (?:like|as if|as though|to be)|looked (?:like|as if|as though|to be)|almost certain\w*|in all likelihood|odds|chances? (?:of|that|to)|on track to|poised to|expected to|bound to|destined to|no doubt|undoubtedly|perhaps|arguably|presumably|apparently|potential to|tends? to|may (?:well )?(?:have )?been|might have|could have been|must have been) /,
    ({ question }) => !question,
  ),
  clause(
    "assessment",
    / (?:capable of|able to|has the (?:ability|capacity|capability) to|have the (?:ability|capacity|capability) to|can (?:win|beat|do (?:this|it|that)|handle|defeat)|in a position to|designed to|aimed at|aims? to|intends? to|intended to|meant to|motivated by|the (?:goal|aim|motive|intent|purpose) (?:is|was|of)) /,
    (part) => part.doer !== "own" && !part.question,
  ),
  weakly(
    clause(
      "assessment",
      / (?:will|would|is going to|are going to|is gonna|are gonna) (?:\w+ly |also |not |never |always |still )?(?:ease|grow|last|recover|slow|shrink|worsen|improve|survive|double|spread|be|win|lose|happen|become|cost|lead|result|get|go|see|end|need|have|take|bring|help|hurt|beat|come|mean|prove|fail|succeed|rise|fall|continue|know|find|face|make) /,
      (part, { side }) =>
        !part.question &&
        part.doer !== "hearer" &&
        !CONDITIONAL_TASTE.test(part.words) &&
        !WORTH.test(part.words) &&
        !PLANNED.test(part.words) &&
        !RULED.test(part.words) &&
        !side.document,
    ),
  ),
  weakly(
    clause(
      "assessment",
      / (?:could|may|might) (?:\w+ly |also |not |still |well )?(?:be|have|become|help|lead|mean|take|make|cause|result|prove|win|get|go|come|happen|see|end|turn|give|provide|change|face|find|work|affect|use|allow|include|play|indicate|suggest) /,
      ({ question, doer }) => !question && doer !== "hearer",
    ),
  ),
  weakly(
    clause(
      "assessment",
      / (?:i|we) (?:\w+ )?(?:think|believe|suspect|expect|guess|assume|imagine) | (?:believe|thinks|estimated) /,
      ({ question }, said) => !question && !isValue(said),
    ),
  ),
  weakly(
    clause(
      "assessment",
      / (?:wanted|meant|hoped|sought|aimed|set out|intended|trying|tried|attempted) to (?!say |thank |make clear |be clear )\w+/,
      ({ doer, standing, question, words }) => doer === "other" && standing === "main" && !question && !/ (?:not|never) /.test(words),
    ),
  ),
  weakly(
    clause(
      "assessment",
      / (?:could|may|might|would) /,
      (part, said) => notOwn(part) && !part.question && !isValue(said) && !PLANNED.test(part.words) && !RULED.test(part.words),
    ),
  ),
  cueWords(
    "assessment",
    / (?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)) (?:an? |the |any |\w+ )?(?:accident|sabotage|foul play|error|fault|coincidence|arson|malfunction|link|attack|negligence) /,
    ({ negated }) => !negated,
  ),
  weakly(clause("assessment", / it (?:is|was|seems) (?:\w+ )?(?:clear|evident|apparent|obvious) /, ({ question }) => !question)),
  clause(
    "assessment",
    / (?:expects?|forecasts?|predicts?|projects|anticipates?|foresees?|estimates?|reckons?) (?:an? |the |that |this |\d|between |around |about |some |no )/,
    ({ standing, question, words }) => standing === "main" && !question && !/ (?:do|does|did) not /.test(words),
  ),
  clause(
    "confirmation",
    / (?:is|are|am|was|were) (?:\w+ )?aware of (?:\w+ ){0,4}?(?:exploitation|attacks?|intrusions?|breach(?:es)?|incidents?|outages?|issues?|disruptions?|compromises?|problems?|leaks?|vulnerabilit\w+) /,
    ({ standing, question, words, doer }) => doer !== "hearer" && standing === "main" && !question && !/ (?:not|no|reports?) /.test(words),
  ),
];

/** "would like", "would rather": taste, not likelihood. */
const CONDITIONAL_TASTE = / (?:would|will) (?:like|love|rather|prefer|not want|say|hope|welcome) /;

/** What is set out in a plan or a rule is told, not foretold. */
const PLANNED =
  / (?:polic(?:y|ies)|plans?|bills?|laws?|proposals?|programs?|programmes?|museum|measures?|rules?|funds?|text|orders?) (?:\w+ ){0,3}(?:would|will) /;

/** What somebody is or is not to get by a rule. */
const RULED = / (?:will|would) (?:not )?be (?:\w+ly )?(?:eligible|required|allowed|entitled|exempt|covered|subject|able) /;

/** "It would be wrong": worth, not likelihood. */
const WORTH =
  / would (?:not )?(?:be|have been) (?:a |an |the |in |very |so |such a )?(?:\w+ly )?(?:wrong|right|good|bad|great|nice|terrible|irresponsible|foolish|stupid|unfair|fair|mistake|disaster|shame|helpful|interesting|wonderful|(?:our|your|their|its) interest) /;

/** What will not be feared in earnest. */
const FICTION = / (?:i could have|if i could|could not (?:be )?(?:happier|agree)) /;

/** Whether what is feared is yet to come; a fear of what is already so is an opinion. */
function isAhead({ words, clauses }: Said): boolean {
  return clauses.length === 0 || / (?:could|may|might|will|would|can|going to|become|of|about|next|future|if) /.test(words);
}

/** Whether the content values rather than judges: "I think she was wonderful". */
function isValue({ clauses }: Said): boolean {
  return clauses.some(
    ({ standing, words }) =>
      standing === "main" && EVALUATION.test(words) && !/ (?:will|would|could|may|might|likely|probably|going to) /.test(words),
  );
}
