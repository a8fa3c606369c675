import { clause, cue, cueWords, own } from "./rule.ts";
import type { ActRule, Said } from "./said.ts";

/** Admission: what speakers own up to. */
export const ADMITTING: readonly ActRule[] = [
  cue("admission", "admit confess admission confession own apologize apologise apology fess repent", (word, said) =>
    ownsUp(word.words, said),
  ),
  cueWords(
    "admission",
    / (?:claim\w*|took|take|takes|taking|accept\w*|assum\w*)(?: \w+)?(?: \|)? (?:full |sole |personal )?(?:responsibility|credit|blame) | (?:apologi[sz]\w+|express\w* (?:\w+ )?(?:regret|remorse)|plead\w* guilty)/,
  ),
  // "Acknowledged that the letter was incomplete": what one has to own up to, whoever wrote it.
  cue(
    "admission",
    "concede acknowledge admit acknowledgment concession",
    ({ unreal }, { clauses }) => !unreal && clauses.some(({ standing, words }) => standing === "main" && FAULTY.test(words)),
  ),
  cue("admission", "concede acknowledge acknowledgment concession", (_, said) =>
    said.clauses.some((part) => own(part) && part.standing === "main" && DEED.test(part.words) && !SUFFERED.test(part.words)),
  ),
  clause(
    "admission",
    / (?:i|we|ORG|he|she|it|they) (?:\w+ )?(?:apologi[sz]e|regret|am sorry|are sorry|made (?:a |some |many )?(?:\w+ )?mistakes?|was wrong|were wrong|take (?:full )?responsibility|(?:had |have |has )?taken (?:full )?responsibility|took (?:full )?responsibility|claimed responsibility|screwed up|messed up|should have (?:done|said|known|been more)|should not have(?! to)) /,
    // Who regrets "this" may be the one to whom it was done.
    (part) =>
      own(part) &&
      !/ that (?:he|she|they|you) | sorry to (?:report|say|hear|tell|learn|see|announce|inform) | regret (?:\w+ly )?(?:this|that|it|the (?:loss|death|attack|breach|theft|incident)|any)\b/.test(
        part.words,
      ),
  ),
  // Deeds that one owns up to by telling them of oneself.
  clause(
    "admission",
    / (?:carried out|conducted|launched|staged|mounted|was behind|were behind) (?:\w+ ){0,3}?(?:attacks?|hacks?|intrusions?|thefts?|breach|break-?ins?|leaks?|cyber-?attacks?|sabotage|bombings?|raids? on|wiretaps?) | (?:lied|hacked|stole|broke into|broken into|stolen|leaked|wiretapped|bugged|spied|eavesdropped|listened in|misled|cheated|bribed|planted|forged(?! (?:an?|ahead|close|strong|new|ties|links|alliances?|partnerships?) )|faked|covered up) | (?:deleted|destroyed|shredded|erased|wiped) (?:\w+ ){0,2}(?:files?|emails?|messages?|records?|logs?|papers|documents|evidence|tapes?|disks?) | (?:took|taken|copied|published|encrypted) (?:\w+ ){0,2}(?:files?|data|documents|records|emails|secrets) /,
    ({ doer, standing, question, words }) =>
      doer === "own" &&
      standing === "main" &&
      !question &&
      !/ (?:not|never|no|if|was|were|been|being|be|will|would|could|can|may|might|must|should) (?!behind)/.test(words),
  ),
  clause(
    "admission",
    /^ yes , (?:i|we) (?:\w+ly )?(?!(?:are|am|were|was|have|had|will|would|can|could|do|think|believe|agree|know|want|need|support|see|should|must|may) )\w+ /,
    ({ doer, question }) => doer === "own" && !question,
  ),
  clause("admission", /^ (?:yes , )?(?:it was (?:me|us)|(?:i|we) did it|(?:i|we) did) (?:[.,] )?$/, ({ question }) => !question),
  clause(
    "admission",
    /^ (?:yes , )?(?:i|we) (?:was|were|am|are) behind (?:it|this|that|them|the|these|those) |^ (?:it|this|that) (?:was|is) (?:our|my) (?:own )?(?:doing|work|handiwork|operation|people) /,
    ({ question, standing }) => !question && standing === "main",
  ),
  cue("admission", "brag boast gloat crow", (_, said) =>
    said.clauses.some((part) => part.standing === "main" && !part.question && (own(part) || DEED.test(part.words))),
  ),
  cue(
    "admission",
    "accept",
    ({ noun, after, words }, { words: content }) =>
      !noun && / that |\| (?:it|he|she|they|we|i) /.test(`${words}${after}`) && / (?:not|wrong|mistake\w*|error|fail\w*) /.test(content),
  ),
  cue("admission", "reveal claim say state", (_, { words }) =>
    /^ to have (?:\w+ly )?(?:exploit|hack|breach|st[oe]l|us|attack|infect|leak|access)\w* /.test(words),
  ),
  clause(
    "admission",
    / (?:say|am|are|so|very|truly|deeply) sorry (?:to(?! (?:report|say|hear|tell|learn|see|announce|inform))|for|that|we|if|,|\.)(?! (?:your|any|his|her|their) )| (?:am|are) (?:\w+ )?sorry $| (?:make|offer|have) no excuses? | (?:it|that|this|fault|blame) (?:was|is) (?:mine|ours|on (?:me|us)) | (?:had|have|has) personally (?:\w{3,}ed|taken|stolen|broken|put|sent|told|written) /,
    ({ doer, question }) => doer !== "other" && !question,
  ),
  clause("admission", / (?:my|our) (?:\w+ )?(?:mistake|fault|error) /, ({ words }) => !/ (?:not|never) /.test(words)),
];

/** A paper, an answer or a step that is said to fall short. */
const FAULTY =
  / (?:the|its|his|her|their|our|my|an?|earlier|first|previous) (?:\w+ )?(?:statements?|letters?|reports?|answers?|accounts?|figures?|numbers|reply|replies|remarks|posts?|tweet|testimony|claims?|response|handling|review|audit|checks?|notice|warning|explanation|disclosure) (?:\w+ ){0,3}?(?:was|were|is|are|had been|has been|have been) (?:\w+ly |too |not |partly )?(?:incomplete|misleading|wrong|inaccurate|incorrect|mistaken|false|late|slow|inadequate|insufficient|flawed|premature|careless|complete|accurate|correct|true|enough|adequate|good enough|a mistake|an error) /;

/** A deed told in the past, of one's own. */
const DEED =
  / (?:did|had|have|has|was|were|made|took|failed|used|sent|paid|knew|hacked|lied|stole|leaked|received|called|said|read|sold|bought|broke|gave|told|kept|hid|ran|spied|wrote|shot|got|went|\w{3,}ed) /;

/** What was done to one is no deed of one's own. */
const SUFFERED =
  / (?:was|were|been|being|got) (?:\w+ly )?(?:hacked|breached|compromised|attacked|targeted|infiltrated|penetrated|stolen|hit|broken into|spied on|infected|accessed|affected|robbed) /;

function ownsUp(words: string, said: Said): boolean {
  if (/apolog/.test(words)) return true;
  const first = said.clauses.find(({ standing }) => standing === "main");
  return !first || own(first) || first.doer === "none";
}
