import { isAboutOwn, refusesCharge } from "./charge-refused.ts";
import { CHARGED, CHARGES, DOING, ELLIPTIC, FOUND_OR_FELT, INVENTED, NO_DEED, OWN_PART, REFUSED } from "./refusing-words.ts";
import { clause, cue, cueWords, own, weakly } from "./rule.ts";
import type { ActRule } from "./said.ts";
import { isDeniedAtOnce, isOfOwnState } from "./then-and-on.ts";

/** Denial: what is said to be untrue, of oneself or one's own. */
export const DENYING: readonly ActRule[] = [
  cue(
    "denial",
    "deny denial disavow disclaim disown gainsay abjure",
    ({ after }, { words }) => !REFUSED.test(after) && !REFUSED.test(words),
  ),
  cue("denial", "refute rebut rubbish", ({ after }, said) => isAboutOwn(said) || CHARGES.test(after)),
  cue(
    "denial",
    "dismiss reject rebuff rebuke shrug brush wave discount decry slam call push pushback spurn repudiate quash scotch",
    (word, said) => refusesCharge(word.after, said),
  ),
  // Laughing at a charge denies it where it is laid against one's own house; from outside it only doubts it.
  cue(
    "denial",
    "scorn deride ridicule mock scoff laugh bristle debunk pooh-pooh",
    ({ after }, said) => (said.side.official || said.side.ofOrganization) && refusesCharge(after, said),
  ),
  cue("denial", "dispute contest", (_, { side, words }) => side.ofOrganization && side.named && /^ (?:that|this|it) $/.test(words)),
  cue(
    "denial",
    "dispute contest",
    ({ after }, said) => (said.side.ofOrganization || said.side.official) && said.side.named && refusesCharge(after, said),
  ),
  cue("denial", "dispute contest", (_, { side, clauses }) => side.named && clauses.some((part) => own(part) && OWN_PART.test(part.words))),
  cue("denial", "protest protestation claim maintain profess assert plead declare insist proclaim", (_, { words }) =>
    /^ (?:\w+ ){0,2}(?:innocence|innocent) /.test(words),
  ),
  cueWords("denial", / protest\w* (?:of )?(?:his |her |its |their )?innocence/),
  clause(
    "denial",
    / (?:nothing to do with|no (?:\w+ ){0,2}(?:part|role|hand|involvement|say) in|no knowledge of|not (?:\w+ )?(?:behind|responsible|involved|aware of)) /,
    ({ doer }, { side }) => doer === "own" || (doer === "other" && side.official && !side.described),
  ),
  // "We did not, do not and will not meddle."
  clause(
    "denial",
    / (?:not|never|neither) /,
    (part, said) => part.standing === "main" && !part.question && isDeniedAtOnce(said.words) && isOfOwnState(part, said),
  ),
  // "Asked whether she had taken it, Roe said that she had not": of what was asked, without a word of it.
  clause(
    "denial",
    ELLIPTIC,
    ({ doer, standing }, { asked }) => doer === "own" && standing === "main" && asked !== null && !FOUND_OR_FELT.test(asked),
  ),
  clause(
    "denial",
    / (?:never|(?:do|does) not) (?:\w+ly )?(?:works?|deals?|cooperates?|collaborates?|does business|trades?) (?:for|with|on behalf of) /,
    ({ doer, standing, question, words }) => doer === "own" && standing === "main" && !question && !/ (?:if|yet|enough) /.test(words),
  ),
  clause(
    "denial",
    / (?:account|report|reports|article|story|stories|coverage|version|dossier|claims?|allegations?|accusations?) (?:\w+ ){0,4}?(?:(?:is|are|was|were|had been|has been|have been) (?:\w+ly |partly |all |simply |both )?(?:inaccurate|incorrect|not (?:\w+ly )?(?:accurate|correct)|full of (?:errors|mistakes|holes|lies|inaccuracies|falsehoods)|riddled with|(?:made|written|done) to order|(?:ordered|bought|commissioned) and paid for|paid for and (?:ordered|commissioned))|contain(?:s|ed)? (?:\w+ )?(?:errors|mistakes|inaccuracies|falsehoods|lies)) /,
    ({ standing, question, words }, { side }) =>
      standing === "main" &&
      !question &&
      (side.official || side.ofOrganization) &&
      !/ (?:our|my|its own|his own|her own|if|whether|could|may|might) /.test(words),
  ),
  clause(
    "denial",
    / (?:account|reports?|article|stor(?:y|ies)|study|dossier) (?:\w+ )?(?:was|were|is|are|had been|has been) (?:\w+ly )?(?:ordered|commissioned|bought) /,
    ({ standing, question }, { words }) =>
      standing === "main" && !question && / (?:ordered|commissioned|bought) and (?:\w+ )?paid for /.test(words),
  ),
  // "Rejected the accusations, calling them a provocation": what a charge is called that stands right before.
  cue(
    "denial",
    "call brand label describe term dub denounce decry",
    ({ noun, onward }, { words }) => !noun && INVENTED.test(words) && CHARGED.test(` ${onward.words.join(" ")} `),
  ),
  clause(
    "denial",
    / (?:has|have|had) (?:not|never) been (?:to|in|inside|near|anywhere near|behind|involved|part of|a party to) |^ (?:we|i) (?:was|were) (?:not|never) (?:there|here|in |inside|involved|near|anywhere)/,
    ({ doer, question }) => doer === "own" && !question,
  ),
  // A minister's army, a chief's police: who holds an office speaks for the bodies under it.
  clause(
    "denial",
    / (?:army|navy|military|government|ministry|police|services?|authorities|party|bank|company|staff|team|campaign) (?:has|have|had) (?:\w+ )?nothing to do with /,
    ({ standing, question }, { side }) => standing === "main" && !question && (side.official || side.ofOrganization),
  ),
  clause(
    "denial",
    / there (?:is|was|were|are|has been|had been|have been) no (?:such |\w+ )?(?:threats?|orders?|attacks?|breach|leaks?|plots?|deals?|plans?|cover-?up|ransom|demands?|hacks?|intrusions?|instructions?|pressure|misuse|theft|bribes?|secret) /,
    ({ standing, question }, { side }) => standing === "main" && !question && (side.official || side.ofOrganization),
  ),
  weakly(
    clause(
      "denial",
      /^ no (?:[,.] .*)?$/,
      ({ standing, question }, { side }) => standing === "main" && !question && side.pronouns !== null,
    ),
  ),
  clause(
    "denial",
    new RegExp(
      ` (?:do|does|did|has|have|had) not (?!been (?:ask|call|receiv|sent|order|told|paid|direct))(?:\\w+ ){0,2}?(?!support )${DOING}`,
    ),
    ({ doer, words }) =>
      doer === "own" &&
      !/ (?:know (?:$|if |how |what |why |who |enough |whether |much )|say (?:how|what|who) |(?:do|does) not (?:\w+ )?say |have )/.test(
        words,
      ),
  ),
  clause(
    "denial",
    new RegExp(` (?:did|has|have|had) (?:not|never) (?:\\w+ly |ever |also |once )?(?!${NO_DEED})\\w{3,} `),
    ({ doer, standing, question, words }) =>
      doer === "own" && standing === "main" && !question && !/ (?:yet|enough|only|just|if) /.test(words),
  ),
  clause(
    "denial",
    / (?:have|has|had) no (?:\w+ )?(?:troops|soldiers|links?|ties|contacts?|dealings|connections?|involvement|weapons|bases?|hackers|spies|agents|interest in|intention|role|part|knowledge|such) | (?:a )?victim , not | (?:was|were) not (?:us|them|him|her|me) | (?:no one|nobody|none of \S+ \S+) (?:from \S+ \S+ )?(?:has been|had been|was|were|has|got) (?:\w+ )?(?:in|inside|into|at|near|behind|part of|involved in) (?:our|my|its|the|that|this|any) | (?:selectively edited|any basis in (?:truth|fact)|fairy ?tales?|pure theatre|is theatre|such nonsense|sheer fantasy|pure fiction|a fabrication) /,
    ({ question }, { side }) => !question && side.pronouns !== null,
  ),
  clause(
    "denial",
    new RegExp(
      ` (?:STATE|NAME|ORG|PLACE) (?:government |authorities |side |leadership |army |military |state |people )?(?:do|does|did|has|have) (?:not|never) (?:\\w+ ){0,2}?${DOING}`,
    ),
    (_, { side }) => side.official && !side.described,
  ),
  clause("denial", new RegExp(`^ (?:\\W )?(?:STATE|NAME|ORG|PLACE) never ${DOING}`), (_, { side }) => side.official && !side.described),
  clause("denial", / STATE (?:do|does|did|has|have) (?:not|never) | STATE (?:never) /, (_, { side }) => side.official && !side.described),
  clause(
    "denial",
    new RegExp(` (?:never(?! to )|at no time) (?:\\w+ ){0,2}?${DOING}`),
    ({ doer, words }) => doer === "own" && !/ (?:will|would|wo) /.test(words),
  ),
  clause(
    "denial",
    / (?:is|are|was|were|as|be|pure|sheer|total|complete|absolute) (?:\w+ ){0,2}?(?:false|untrue|not true|baseless|groundless|unfounded|fabricat\w+|smears?|slander|nonsense|lies?|invention|fake news|hoax|ludicrous|made up|made-up) /,
    ({ words }, said) =>
      said.side.pronouns !== null &&
      / (?:accusations?|allegations?|charges?|claims?|reports?|stor(?:y|ies)|this|that|it) /.test(words) &&
      !said.clauses.some(({ doer, words: all }) => doer === "other" && / (?:PERSON|he|she) /.test(all) && / lie/.test(all)),
  ),
  clause(
    "denial",
    new RegExp(` never (?:\\w+ly |once |even )?(?!${NO_DEED})\\w+(?:ed|old|ook|ent|aid|ade|ave|ame|ote|ole|ew|an|id|ought|et|ot) `),
    ({ doer, standing, question, words }) =>
      doer === "own" && standing === "main" && !question && !/ (?:will|would|shall|can|could|may|might|should|must|if|yet) /.test(words),
  ),
  clause(
    "denial",
    / (?:was|were|am|are|been|being) (?:\w+ )?(?:stitched up|framed|set up|scapegoated|wrongly accused|falsely accused|wrongly blamed|railroaded) /,
    own,
  ),
  // What nobody of one's own house did or had done to him.
  clause(
    "denial",
    / (?:no one|no-one|nobody|none of (?:us|them|our \w+|its \w+|his \w+|her \w+)) (?:\w+ )?(?:had |has |have |was |were |is |are )?(?:ever |been )*(?:paid|bribed|spied|hacked|bugged|pressured|coerced|threatened|targeted|monitored|watched|followed|mistreated|tortured|instructed|ordered|told to|asked to|lied|cheated|leaked|stole|stolen|broke|read|touched|tampered|interfered|meddled) /,
    ({ standing, question }, { side }) => standing === "main" && !question && (side.official || side.ofOrganization),
  ),
  clause(
    "denial",
    / (?:had|have|has) (?:absolutely )?(?:nothing|no reason|no motive|no interest) (?:to gain|to hide|in doing|to do so|to benefit) /,
    own,
  ),
  clause(
    "denial",
    / no such (?!(?:thing|person) as |luck )\w+ | nothing but (?:an? )?(?:\w+ )?(?:farce|smear|tales?|story|fabrications?|provocation|slander|lies?|propaganda|invention) | cock-and-bull | tarnish (?:the|our|its|his|her) (?:\w+ )?(?:image|name|reputation) | (?:was|were|is|are|been) (?:\w+ly )?(?:forged|forger(?:y|ies)|doctored|invented|fabricated|selectively edited|faked|fakes?|cooked up|concocted|staged by|taken out of context) /,
    ({ question, standing, words }) => !question && standing === "main" && !/ (?:could|may|might|if) /.test(words),
  ),
  cueWords("denial", / no such /),
  clause(
    "denial",
    / (?:victims?|targets?) of (?:an? |the |this )?(?:\w+ ){0,2}?(?:smears?|slander|lies|lie|libel|fabrications?|witch-?hunts?|frame-?up|forger(?:y|ies)) /,
    own,
  ),
  clause("denial", / (?:am|is|are|was|were) (?:\w+ly )?(?:innocent|blameless|not guilty|not the culprits?) /, own),
  clause(
    "denial",
    / (?:did|do|does) not (?:\w+ )?(?:come|originate|stem) from (?:us|me|here|ORG|STATE|our|my) | (?:was|were|is|are|been) not (?:\w+ )?(?:sent|written|issued|made|posted|signed) by (?:us|me|ORG|STATE|our|anyone) | not (?:ours|mine|our doing|our work) /,
    ({ standing, question }, { side }) => standing === "main" && !question && side.pronouns !== null,
  ),
  cueWords(
    "denial",
    / (?:hit|hits|hitting|shot|shoots|fired|fires|struck|snapped|snaps) back | (?:scoff|retort|bristl)\w* /,
    (_, { clauses }) =>
      clauses.some(
        (part) => own(part) && part.standing === "main" && !part.question && !/ (?:will|shall|would|must|should) /.test(part.words),
      ),
  ),
  clause(
    "denial",
    / (?:accusations?|allegations?|claims?|suggestions?|assertions?|charges) (?:\w+ ){0,3}?(?:is|are|was|were|be) (?:\w+ ){0,2}?(?:absurd|ridiculous|preposterous|laughable|outrageous|fanciful|far-fetched|malicious|provocations?|smears?|fantas(?:y|ies)|fiction|theatre|theater|farce|joke|politically motivated|without (?:any )?(?:foundation|basis|merit)) /,
    ({ standing }) => standing === "main",
  ),
  clause(
    "denial",
    /^ (?:and |but |so )?why (?:on earth )?would (?:we|i|STATE|ORG) /,
    ({ doer, question }) => question && doer !== "hearer",
  ),
  clause(
    "denial",
    / no (?:[\w']+ ){1,3}(?:of (?:ours|mine) |supplied by \w+ |(?:was|were) )?(?:(?:was|were|has|have|had) (?:ever )?(?:been )?(?:taken|lost|at risk|stolen|in (?:that|the|any)|harmed|affected|compromised|accessed|shared|leaked|offered|asked for|contemplated|involved)|ever )/,
    ({ standing, question }, { side }) => !question && standing === "main" && (side.ofOrganization || side.official),
  ),
  clause(
    "denial",
    / (?:was|were|is|are) not (?:the |a )?(?:victims?|targets?|hacked|breached|stolen|attacked|leaked|compromised|affected) | is an? victim , not /,
    ({ doer, standing, question }, { side }) => !question && standing === "main" && (doer === "own" || side.ofOrganization),
  ),
  clause(
    "denial",
    / (?:baseless|groundless|unfounded|trumped-up|fabricated|false) (?:\w+ )?(?:accusations?|allegations?|charges?|claims?|reports?|attacks?) /,
  ),
  clause(
    "denial",
    / (?:there (?:is|was) no|(?:had|has|have) no) (?:\w+ ){0,2}(?:involvement|connection|wrongdoing|collusion|quid|link|ties?|contact|hand in|role in|part in) /,
    ({ doer }, { side }) => doer === "own" || side.official || side.roots.length > 0,
  ),
  clause(
    "denial",
    / (?:i am|we are|am|are) (?:not (?:an? )?|no )(?:racist|sexist|crook|liar|bigot|spy|spies|hacker|thief|thieves|criminal|traitor|saboteur)s? /,
  ),
  cue("denial", "brand branded dub label call term describe", ({ after }, said) =>
    / (?:rumou?rs?|reports?|stor(?:y|ies)|claims?|allegations?|accusations?|charges?|suggestions?|speculation|remarks|article|leak) (?:as |an? |\w+ly |total |complete |utter |pure |sheer |just |all ){0,3}(?:garbage|rubbish|nonsense|fabricat\w+|fiction|lies?|rot|bunk|tripe|invention|hogwash|baloney|bogus|fake|fantas\w+|drivel|gossip|hearsay|trash|slander|smears?) /.test(
      `${after}${said.words}`,
    ),
  ),
  clause(
    "denial",
    / (?:remarks|statements?|footage|documents?|letters?|videos?|photos?|accusations?|so-called \w+|recordings?|tapes?|images?|posts?|material|quotes?|quotations?) (?:is|are|was|were) (?:\w+ )?(?:pure|sheer|total|complete|utter|entirely|wholly|completely|simply|an?|all) ?(?:\w+ )?(?:fabricat\w+|inventions?|fictions?|lies?|fakes?|forger(?:y|ies)|nonsense|slander|smears?) /,
    ({ standing, question }, { side }) => standing === "main" && !question && side.pronouns !== null,
  ),
  clause(
    "denial",
    / no (?:\w+ ){1,3}(?:was|were|had been|has been|have been) (?:ever |\w+ly )?(?:read|seen|opened|copied|altered|changed|viewed|touched|deleted|sold|given|handed|sent|disclosed|passed on|downloaded|tapped|intercepted) /,
    ({ standing, question }, { side }) => standing === "main" && !question && (side.official || side.ofOrganization),
  ),
];
