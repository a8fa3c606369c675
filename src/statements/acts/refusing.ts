import {
  CHARGED,
  CHARGES,
  DOING,
  ELLIPTIC,
  FINDINGS,
  FOUND_OR_FELT,
  INVENTED,
  NO_DEED,
  OFFERS,
  OWN_PART,
  REFUSED,
} from "./refusing-words.ts";
import { clause, cue, cueWords, notOwn, own, weakly } from "./rule.ts";
import type { ActRule, Said } from "./said.ts";
import { isDeniedAtOnce, isForsworn, isOfOwnState } from "./then-and-on.ts";

/** Denial, rejection and skepticism: what is said to be untrue, refused or doubted. */
export const REFUSING: readonly ActRule[] = [
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

  cue(
    "rejection",
    "reject rejection rebuff spurn veto oppose opposition refusal resist object objection repudiate renounce shun snub nix disallow overrule defy",
    ({ after, words }, said) => !refusesCharge(after, said) && !/ (?:as|for) (?:a )?(?:candidate|party)/.test(words),
  ),
  cue(
    "rejection",
    "dismiss dismissal shrug brush",
    ({ after }, said) => !refusesCharge(after, said) && (OFFERS.test(after) || !FINDINGS.test(`${after}${said.words.slice(0, 80)}`)),
  ),
  cueWords(
    "skepticism",
    / (?:call|calls|called|calling|describ\w+|label\w*|brand\w*|dub\w*|term\w*) /,
    ({ negated }, { words }) =>
      !negated &&
      / (?:thin|flimsy|unconvincing|theatre|theater|hollow|circumstantial|dubious|speculative|implausible|window[- ]dressing|guesswork|unproven|far-fetched|a (?:stunt|sham|charade|fishing expedition|gimmick)) $/.test(
        words,
      ),
  ),
  clause(
    "skepticism",
    / (?:fingers|toes) crossed | not survive (?:\w+ )?(?:contact|scrutiny|a reading)| (?:not|hardly|scarcely) (?:add up|hold water|stand up) | one \w+ does not make | (?:was|is) no (?:joke|accident|coincidence|surprise) | too (?:good|neat|convenient) to be /,
    ({ standing }) => standing === "main",
  ),
  clause(
    "skepticism",
    / (?:evidence|case|claims?|proof|argument|story|account|charges?|reasoning|link) (?:is|are|was|were|looks?|looked|remains?|seems?) (?:\w+ ){0,2}?(?:thin|weak|flimsy|circumstantial|unconvincing|shaky|hollow|dubious|patchy) /,
    ({ standing, question, words, doer }) => standing === "main" && !question && doer !== "own" && !/ not /.test(words),
  ),
  clause(
    "skepticism",
    / (?:promised|said|told us|told me|heard|claimed|assured us|sworn) (?:this|that|it|so|the same|as much) (?:\S+ ){0,4}?(?:before|every year|each time|last time|in the past) /,
    ({ standing, question, doer }) => standing === "main" && !question && doer !== "own",
  ),
  clause("skepticism", / will believe (?:it|that|him|her|them) /, (_, { words }) => / believe (?:it|that|him|her|them) when /.test(words)),
  cue("skepticism", "dismiss discount shrug", ({ after }, said) => FINDINGS.test(`${after}${said.words.slice(0, 80)}`)),
  cueWords(
    "rejection",
    / (?:refus|declin)\w*(?: \w+){0,3}?(?: \|)? (?:to(?: \|)? (?!comment|say|tell|answer|discuss|disclose|elaborat|specify|confirm|identify|name|provid|speak|respond|reveal|address|explain|share|describe|detail|reply|talk|rule|deny|be named|be identified)|an? (?:offer|invitation))/,
  ),
  cueWords(
    "rejection",
    / (?:rul(?:e|es|ed|ing)(?! out(?: \|)? (?:an? |the |any |\w+ )?(?:accident|sabotage|foul play|error|fault|coincidence|arson|malfunction|link|attack|negligence))|turn(?:s|ed|ing)?|vot(?:e|ed|ing)|push(?:ed|es|ing)?|com(?:e|es|ing)|came) (?:out|down|against|back against|out against)(?: \|)? /,
    ({ negated }) => !negated,
  ),
  cueWords(
    "rejection",
    / (?:would|will|could|did|does|do) not (?:\w+ )?(?:accept|agree|support|back|endorse|vote|negotiate|allow|tolerate) /,
  ),
  clause(
    "rejection",
    / (?:reject|oppose|refuse to (?:accept|support|back|vote)|(?:will|would|can|could|do|did) not (?:\w+ )?(?:accept|support|back|endorse|vote for|agree (?:to|with)|negotiate)) /,
    own,
  ),
  clause(
    "rejection",
    / null and void | (?:do|does|will|would|shall) not recogni[sz]e /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "rejection",
    / (?:would|will) (?:rather|sooner) (?!not |have |be )|(?:out of the question|not acceptable to us|not open to) | (?:will|would|does|do|shall) not (?:\w+ )?(?:resign|pay|apologi[sz]e|bow|bargain|negotiate|back down|hand over|surrender|be (?:blackmailed|bullied|lectured)) /,
    (_, { words }) => !isForsworn(words),
  ),

  cue(
    "skepticism",
    "doubt question challenge dispute skepticism scepticism distrust mistrust scoff ridicule mock jeer wonder sneer contest query debunk disbelieve disbelief distrustful quibble demur discredit deride pooh-pooh second-guess",
    ({ words, noun }) => !(noun && / question /.test(words)),
  ),
  cueWords(
    "skepticism",
    / (?:cast|casts|casting|raise|raised|raises|raising|express|expressed)(?: \w+){0,2}? (?:doubts?|questions?|skepticism|scepticism|suspicions?) /,
  ),
  cueWords(
    "skepticism",
    / (?:skeptical|sceptical|doubtful|dubious|suspicious|unconvinced|unimpressed|unmoved|wary|leery|incredulous|unpersuaded|less (?:sure|certain|convinced)|not (?:yet |so )?(?:sure|convinced|certain|persuaded|impressed|swayed|buy|buying|believe|trust)) /,
  ),
  cueWords("skepticism", / (?:did|do|does|can) not(?: \w+)? (?:believe|buy|trust|think) /),
  // "Few in the valley believe the ministry": a subject that denies by itself.
  cue("skepticism", "believe trust", (_, { side }) => side.doubting),
  clause(
    "skepticism",
    / (?:skeptical|sceptical|doubtful|dubious|not (?:\w+ )?(?:convinced|persuaded|sure|certain|credible|believable)|unclear (?:whether|if|how)|not clear (?:whether|if|how|that)|question whether|hard to (?:believe|imagine|see)|difficult to (?:believe|imagine|see)|no way to (?:know|tell)|remains to be seen) /,
  ),
  clause("skepticism", / (?:i|we|they|he|she) (?:\w+ )?(?:doubt|question) /, ({ words }) => !/ no doubt /.test(words)),
  clause(
    "skepticism",
    / (?:do|does|did) not (?:\w+ )?(?:believe|trust|buy|think) (?:that |what )?(?:a (?:single )?word|a bit|one word|he|she|they|PERSON|ORG|STATE|this|anybody|anyone|any|you|it|the|him|her|them|most) /,
    ({ words }) => !/ think (?:it is (?:right|fair|good|appropriate)|this is (?:right|fair)) /.test(words),
  ),
  clause(
    "skepticism",
    / (?:lacks? (?:the )?credibility|no credibility|not (?:be )?trust(?:ed|worthy)|untrustworthy|not (?:qualified|fit) (?:for|to)|unfit (?:for|to)|unqualified|never trusted|phony|phoney|pie in the sky|can not be (?:believed|trusted)) /,
    notOwn,
  ),
];

/** Whether what is refused is a charge made against the speaker, so that refusing is denying. */
function refusesCharge(after: string, said: Said): boolean {
  const near = `${after} ${said.words.slice(0, 60)}`;
  return (
    CHARGES.test(near) &&
    !/ criticism/.test(near) &&
    (isAboutOwn(said) || !/ (?:that )?(?:PERSON|STATE|ORG) (?:is|was|had|has|would) /.test(said.words))
  );
}

/** Whether the content speaks of the speaker's own side at all. */
function isAboutOwn({ clauses }: Said): boolean {
  return clauses.some(own);
}
