import { clause, cue, cueWords, own, weakly } from "./rule.ts";
import type { ActRule, Clause, Said } from "./said.ts";
import { isForsworn, isOfOwnState } from "./then-and-on.ts";
import { GETS_EVEN, HARSH } from "./wrongs.ts";

/** Steps that are made known rather than promised: visits, launches, votes. */
const STEP =
  "(?:visit|travel|host|launch|publish|open|begin|start|announce|hold|meet|attend|release|unveil|roll out|join|run|file|introduce|present|submit|speak|appear|deliver|leave|resign|step down|retire|appoint|nominate|name|sign|issue|campaign|return|sue|appeal|endorse|address|skip|test|deploy|send|expand|add|cut|close|move|hire|spend|invest|buy|sell|raise|lower|vote|caucus|debate|participate|seek|consider|discuss|review|investigate|study|examine|plead|update|notify|patch|offer)";
/** What one will be, have or see is foretold, not promised. */
const FORETOLD =
  "(?:be (?!there|here|working|able|on (?:the|your) side)|win |lose |have (?!to|your)|see |know |find out|get (?:there|the|a|an) |become |need |want |like |think |feel |look |end up|probably|likely|likes?|prefer|love |rather |hate |beat |happen|welcome|say |tell |argue|note|just say|remember|miss |suffer|die|fail|admit|guess|imagine|agree|advise|suggest|urge|encourage|ask |hope|call |never forget)";
/** What a plan or a thing will do of itself, and what one will hear or answer at once, is not promised either. */
const SHOWN =
  "(?:cost |extend |apply |cover |include |allow |affect |require |mean |take place|believe|hear|answer|last |tell|vote|accept|mind|stay|wait )";
const FUTURE = "(?:will|shall|would|are going to|am going to|is going to|gonna)";

/** In speech told in the past "would" is "will" turned back; in quotation marks it is a condition. */
const promises = (part: Clause, { cue }: Said): boolean =>
  part.doer === "own" &&
  !part.question &&
  !((part.quoted || cue === null) && / would /.test(part.words) && !/ will /.test(part.words)) &&
  !/ if /.test(part.words);

/** Assurance, agreement, announcement and support: what speakers bind themselves to. */
export const BINDING: readonly ActRule[] = [
  cue(
    "assurance",
    "promise pledge vow assure assurance reassure guarantee swear vow commit commitment oath reaffirm recommit undertaking",
    ({ words, lemma }, { clauses, words: content, side }) =>
      !/ (?:consequences?|retaliat\w+|reveng\w+|punish\w*|unless|in kind|hit back|strike back) /.test(content) &&
      !HARSH.test(content) &&
      !GETS_EVEN.test(content) &&
      !(side.joint && /^ (?:neither|both|each) /.test(content)) &&
      (/^(?:promise|pledge|vow|commit|commitment|recommit|oath|undertaking)$/.test(lemma) ||
        clauses.length === 0 ||
        clauses.some(({ doer, words: all }) => doer === "own" || doer === "none" || / (?:will|would|shall) /.test(all))) &&
      !/ (?:unmet|broken|broke|break|kept|keep|keeping|his|her|its|their|fulfill\w*|deliver\w*|reneg\w*|betray\w*) (?:\w+ )?(?:promise|pledge|vow|commitment)/.test(
        words,
      ),
  ),
  cueWords(
    "assurance",
    / (?:give|gives|gave|given|giving|offer|offered|renew|renewed|repeat\w*|reiterat\w*)(?: \w+){0,3}? (?:assurances?|guarantees?|promises?|pledges?|commitments?|vows?) /,
  ),
  clause(
    "assurance",
    new RegExp(
      ` (?:will|shall|would|are going to|am going to) (?:always |also |certainly )?(?:not|never) (?!${FORETOLD}|hesitate|be able|be (?:the|a|an|easy|surprised)|comment|say|discuss|speculate|tolerate|accept|support|vote|allow|let |resign|pay |apologi|bow |bargain|negotiat|back down|sign |hand over|surrender|give (?:in|up))`,
    ),
    promises,
  ),
  clause(
    "assurance",
    / (?:will|shall|would|are going to|am going to) (?:always |also |certainly |fully )?(?:stay out|refrain|accept (?:any|the) (?:result|outcome|verdict|ruling)|abide|honou?r|keep (?:to|out|fighting|working|our|my|his|her|its|their)|respect|do (?:everything|whatever|all|our|my|what)|make sure|ensure|continue to|fight|protect|defend|stand (?:up|by|with|firm)|work (?:to|with|hard|tirelessly|every)|not rest|uphold|comply|cooperate|safeguard|guarantee|take (?:care|every|all)|be there|never (?:stop|let|give up|forget|again)) /,
    promises,
  ),
  clause(
    "assurance",
    / (?:i|we) (?:\w+ )?(?:(?:promise|pledge|vow|guarantee|swear)(?! (?:he|she|they|it) )|assure you|commit to|are committed to|am committed to|remain committed) | (?:i|we) have (?:\w+ )?(?:promised|pledged|vowed|sworn|undertaken|given (?:our|my) word) |you have my word|(?:is|are|am|remains?) (?:\w+ )?committed to /,
    ({ doer }) => doer === "own",
  ),
  clause(
    "assurance",
    new RegExp(
      ` (?:i|we) (?:will|are going to|am going to|shall) (?:\\w+ly )?(?!${FORETOLD}|${STEP})(?:make|bring|build|fix|mend|repair|end|stop|create|repeal|restore|change|save|rebuild|secure|give|help|provide|deliver|pass|reform|replace|serve|win back|fix|unite|renegotiate|eliminate|enforce|strengthen) `,
    ),
    promises,
  ),

  clause(
    "assurance",
    /^ (?:\W )?(?:that )?(?:the )?(?:STATE|ORG|NAME|PERSON|PLACE|government|country) (?:will|would|shall) (?:\w+ly )?(?:(?:not|never) (?:meddl|interfer|attack|hack|target|us|conduct|carry|spy|steal|tolerat|support|strike|harm|touch|influenc|break)\w* |stay out|keep out|refrain|abide|respect|honou?r|stop |cease |end )/,
    ({ standing, question }, { side }) => standing === "main" && !question && side.official && !side.described,
  ),

  clause(
    "assurance",
    / (?:administration|government|ministry|bank|company|firm|state|police|army|council|agency) (?:will|would|shall) (?:\w+ly |always |also )?(?:protect|defend|respect|honou?r|abide|ensure|guarantee|safeguard|compensate|refund|reimburse|cooperate|comply|refrain|stay out|uphold|make sure|see to it|do everything|stand by|keep (?:its|their|the) (?:word|promises?)) /,
    ({ standing, question, words }, { side }) =>
      standing === "main" && !question && !/ (?:not|never|if) /.test(words) && (side.official || side.ofOrganization) && !side.document,
  ),
  clause(
    "assurance",
    / (?:nobody|no one|no-one|no \w+|none of \w+(?: \w+)?) (?:\w+ ){0,3}?(?:will|would|shall) (?:\w+ )?(?:lose|suffer|pay|go without|go hungry|have to|need to|be (?:harmed|left|forgotten|charged|hurt|affected|asked|forced|punished|fired|dismissed|abandoned|prosecuted|evicted|worse|spied|monitored|bugged|touched|sold|shared|used|closed|cut|raised)) /,
    ({ standing, question, words }, { side }) =>
      standing === "main" && !question && !/ if /.test(words) && (side.official || side.ofOrganization || side.pronouns !== null),
  ),
  // "Varenia has never attacked its neighbours and never will."
  clause(
    "assurance",
    / (?:and|nor|or) (?:(?:we|i|it|they|STATE) )?(?:never (?:will|shall)|(?:will|shall) (?:not|never)(?: do so)?) (?:[.,] )?$/,
    ({ doer, standing, question }) => doer === "own" && standing === "main" && !question,
  ),
  // "We have not paid and we will not pay."
  clause(
    "assurance",
    / (?:will|would|shall) /,
    (part, said) => part.standing === "main" && !part.question && isForsworn(said.words) && isOfOwnState(part, said),
  ),
  // "We always adhere to the principle of non-interference": what one's own side is said to do as a rule.
  clause(
    "assurance",
    / (?:adheres?|adhered|abides?|sticks?|holds?|keeps?|stands?) (?:\w+ )?(?:to|by) (?:\w+ ){0,5}?(?:principles?|polic(?:y|ies)|norms?|non-interference|international law|agreements?|promises?|pledges?|commitments?|words?) /,
    ({ doer, standing, question, words }) => doer === "own" && standing === "main" && !question && !/ (?:not|never|if|would) /.test(words),
  ),
  clause(
    "assurance",
    / there (?:will|would|shall) be no (?:more |further )?(?:\w+ )?(?:interference|meddling|attacks?|hacking|spying|intrusions?|leaks?|tampering|reprisals?|sabotage|cheating|break-?ins?|surveillance) /,
    ({ standing, question, words }, { side }) =>
      standing === "main" && !question && !/ if /.test(words) && (side.official || side.ofOrganization) && !side.document,
  ),
  // "The Roe administration would double its efforts": who holds an office of state, and is told of no other, speaks of his own government.
  weakly(
    clause(
      "announcement",
      /^ (?:\W )?(?:the )?(?:\w+ )?(?:administration|government) (?:will|would|shall) (?:not )?(?!be |have |likely |probably |lose |win |need |fail |fall )\w+ /,
      ({ standing, question }, { side }) => standing === "main" && !question && side.official && !side.described,
    ),
  ),
  clause(
    "assurance",
    / (?:will|would) be (?:back|restored|repaired|completed|reopened|up and running|fixed|reimbursed|refunded|compensated) | (?:fix|patch|update|repairs?|refunds?|remedy) (?:will|would) (?:\w+ )?(?:ship|arrive|come|follow|be (?:released|issued|made|paid|available|out)) /,
    ({ question, words }, { side }) =>
      !question && !/ (?:not|never|if) /.test(words) && (side.ofOrganization || side.official || side.pronouns !== null),
  ),
  weakly(
    clause(
      "assurance",
      new RegExp(
        ` (?:will|would|shall|are going to|am going to) (?:\\w+ly )?(?!not |never |have |also |be |${FORETOLD}|${STEP}|${SHOWN})\\w+ `,
      ),
      promises,
    ),
  ),
  clause(
    "assurance",
    / (?:is|are|am|was|were|stands?|stood|remains?) (?:\w+ )?(?:ready|prepared|willing) to (?:\w+ly )?(?:hand|give|provide|share|return|release|sign|guarantee|commit|extradite|withdraw|disclose|publish|grant|respect|honou?r|comply|abide|pay|repair|restore|refrain|stop) /,
    ({ doer, question, standing, words }, { side }) =>
      standing === "main" && !question && !/ not /.test(words) && (doer === "own" || (side.official && / STATE /.test(words))),
  ),
  cue("agreement", "undertake", ({ noun }, { side }) => !noun && side.joint),
  cue(
    "assurance",
    "agree consent volunteer undertake",
    ({ words, noun }, { side, words: content }) =>
      !noun && !side.joint && (/\| (?:(?:not|never) )?to /.test(words) || /^ (?:(?:not|never) )?to /.test(content)),
  ),
  cue(
    "agreement",
    "agree agreement accord pact",
    ({ words, noun, lemma }, { clauses, side, words: content }) =>
      (noun || side.joint) &&
      !(lemma === "accord" && !noun) &&
      ((noun && /^ to /.test(content)) ||
        !/ (?:agree|agrees|agreed|agreeing|agreement)(?: \|)? (?:with|that|:|,|"|“|.{0,3}$)/.test(words)) &&
      (noun || / (?:to|on|in principle|upon) /.test(words)) &&
      clauses.length > 0,
  ),
  clause(
    "agreement",
    / (?:have|has|had|they|sides|countries|states|leaders|STATE|ORG|both) (?:\w+ly |also |jointly )?(?:agreed (?:to|on|upon|that they)|signed (?:an?|the) |concluded (?:an?|the) |reached (?:an?|the) (?:\w+ )?(?:agreement|deal|understanding|accord|consensus|settlement|compromise))/,
  ),
  clause(
    "agreement",
    / (?:draft(?:ing)?|negotiat(?:ing|e)|working on|finali[sz]ing|hammering out) (?:an?|the) (?:\w+ )?(?:agreement|pact|accord|treaty|deal|understanding) | (?:agreement|pact|accord|treaty|deal) (?:has|have|had|was|were|is) (?:\w+ )?(?:reached|signed|concluded|struck|agreed) /,
  ),
  clause(
    "agreement",
    / (?:the two|both|two sides|sides|our two|countries|governments) (?:\w+ )?(?:will|would|agreed to|are to) (?:jointly |together )?(?:share|cooperate|work|exchange|set up|establish|resume) /,
  ),

  cue("agreement", "sign seal ink conclude initial ratify", ({ after }, { words }) => PACTS.test(`${after}${words.slice(0, 80)}`)),
  cue(
    "announcement",
    "release publish issue launch introduce ship",
    ({ after }, { words, side }) =>
      !side.document &&
      / (?:updates?|patch(?:es)?|fix(?:es)?|version|tool|plans?|guidelines|rules|timetable|roadmap|strategy|programme|program|app|service) /.test(
        `${after}${words.slice(0, 60)}`,
      ),
  ),
  weakly(
    clause(
      "announcement",
      / (?:am|are|is|was|were) (?:\w+ly |also |now |currently |already )?(?:setting up|putting|drawing up|preparing|bringing|sending|building|hiring|adding|making|taking|creating|changing|closing|cutting|raising|buying|developing|testing|rolling|working with|calling off|cancelling|canceling|suspending|replacing|moving|publishing|forming|appointing|drafting) /,
      ({ doer, standing, question, words }) => doer === "own" && standing === "main" && !question && !/ not /.test(words),
    ),
  ),
  cue(
    "announcement",
    "want hope seek aim look wish",
    ({ after, words, noun }, said) => !noun && (/\| to /.test(words) || /^ (?:, )?to /.test(`${after}`) || /^ to /.test(said.words)),
  ),
  cue(
    "announcement",
    "announce announcement unveil schedule plan intend decide decision plot prepare",
    ({ noun, words }) => !(noun && / (?:according|under) /.test(words)),
  ),
  cueWords(
    "announcement",
    / (?:made|make|makes|issued|issues)(?: \w+)? announcement| (?:set|on track|scheduled|due|preparing|planning|plans|plan|planned|intend\w*|aims?|aimed|seeks?|hopes?)(?: \|)? to(?: \||) /,
    ({ words }) => !/ hope/.test(words),
  ),
  // What officials and firms say will be done is their plan; what others say will be done is foretold.
  weakly(
    clause(
      "announcement",
      / (?:will|would|shall) (?:not )?be (?:\w+ly )?(?!able|likely|unable|allowed|required|entitled|eligible|subject)(?:\w{2,}ed|paid|held|sent|made|put|kept|given|taken|shut|built|told|sold|bought|cut|met|set|left|let|lent|spent|brought) /,
      ({ standing, question, words }, { side }) =>
        standing === "main" &&
        !question &&
        !/ (?:if|likely|probably) /.test(words) &&
        (side.official || side.ofOrganization) &&
        !side.document,
    ),
  ),
  clause("announcement", new RegExp(` ${FUTURE} (?:\\w+ly |also |soon |now |then )?(?:be )?${STEP}(?:ing)? `), promises),
  clause(
    "announcement",
    / (?:plan|plans|planned|planning|intend|intends|intended|decided|scheduled|preparing|expect|expects) to (?:\w+ly )?(?!be |see |win |lose )/,
    (part) => own(part) && !part.question,
  ),
  clause(
    "announcement",
    / (?:i|we|it|he|she|they|ORG) (?:am|are|is|was|were|have been|has been) (?:\w+ly |also |now )?(?:launching|announcing|introducing|releasing|suspending|running|joining|expanding|opening|moving|starting|planning|considering|working on|investigating|reviewing|looking into|cooperating|notifying|offering|leaving|dropping out|withdrawing) /,
    (part) => own(part) && !/ not /.test(part.words),
  ),
  clause(
    "announcement",
    / (?:will|would|is to|are to|is scheduled to|is set to) (?:\w+ )?(?:visit|travel to|host|take effect|take place|be (?:held|released|published|launched|announced|available|unveiled|introduced)) /,
  ),
  clause(
    "announcement",
    / (?:has|have|had) (?:\w+ly |also |now |already |since )?(?:decided|launched|hired|suspended|opened|introduced|notified|appointed|set up|begun|started|taken (?:steps|measures|action)|implemented|engaged|retained|shut down|disabled|reset|blocked|removed|patched|fixed|released) /,
    own,
  ),

  cue(
    "support",
    "praise welcome hail applaud endorse endorsement back backing commend laud defend support thank cheer tout extol congratulate salute celebrate favor favour embrace champion admire credit approve approval acclaim esteem eulogize eulogise exalt glorify lionize lionise revere felicitate uphold sympathize sympathise commiserate enthuse like love prefer honor honour advocate promote rally appreciate compliment vouch",
    ({ after }, { words }) => !/^ (?:no|neither|nobody|nothing|none) /.test(`${after}${words}`),
  ),
  cueWords(
    "support",
    / express\w*(?: \w+){0,3} (?:gratitude|appreciation|solidarity|admiration|thanks|confidence in) | not(?:e|es|ed|ing) with (?:satisfaction|appreciation|approval) | (?:would|will) (?:choose|pick|back|vote for) /,
    ({ negated }) => !negated,
  ),
  cueWords(
    "support",
    / (?:line|lined|lining|rally|rallied|rallying|rallies|stood|stand|stands|come|came|throw|threw|thrown) (?:up |out )?(?:behind|by|with|in (?:favor|favour|support)|his support|her support|their support)| (?:support|praise|enthusiasm|affection) for| speaks? (?:highly|affectionately|warmly) of| in (?:favor|favour|support) of| (?:is|was|are|were) (?:\w+ )?(?:supportive|proud|grateful|thankful|fond)| agree\w*(?: \w+)?(?: \|)? with /,
    ({ negated, words }) => !negated && !/ not /.test(words),
  ),
  clause(
    "support",
    / (?:i|we|he|she|they|PERSON|ORG|STATE) (?:\w+ly |would |will |also |so )?(?:welcomed?|commend(?:ed)?|applaud(?:ed)?|stands? with|supports?|supported|endorsed?|praised?|salutes?|backs?|backed|thank|admired?|am grateful|are grateful|appreciate|am proud (?:of|to)|are proud (?:of|to)|fully supports?|congratulate|appreciated?|appreciates|(?:am|are|was|were|is) (?:\w+ )?(?:honou?red|humbled|thankful)|would choose|have (?:great|enormous|tremendous|the utmost|a lot of) respect|respect|am with|trust|voted for|will vote for|am voting for|agree with) /,
    (part) => own(part) && !part.question && !/ (?:not|never|no|neither|nobody|nothing) /.test(part.words),
  ),
  clause(
    "support",
    / (?:PERSON|he|she|they|you|ORG|who|people|guy|man|woman|leader) (?:\w+ )?(?:is|are|was|has been|have been|will be|would be|did|does|has done|have done|had) (?:a |an |the |such a |such an |truly |really |very |one of the )?(?:\w+ )?(?:great|amazing|fantastic|wonderful|brilliant|outstanding|extraordinary|incredible|terrific|excellent|remarkable|tremendous|phenomenal|best|superb|hero|inspiration|champion|legend|visionary) /,
    ({ words, doer }) => doer === "other" && !/ not /.test(words),
  ),
  clause(
    "support",
    / (?:has|have) (?:the|what it takes|a record of) (?:\w+ )?(?:experience|temperament|judge?ment|leadership|qualifications|character|courage|toughness|vision|to be)| (?:the )?only (?:candidate|person|one|leader) (?:that|who|with) | is the only (?:candidate|leader|choice) | (?:my|our|his|her|their) (?:full |strong |continued )?(?:support|endorsement|admiration|praise) (?:of|for) | opened the door for /,
    ({ words, question, standing }) => standing === "main" && !question && !/ (?:not|never|lack\w*|lose|losing|lost) /.test(words),
  ),
  weakly(clause("support", / (?:right|good|proud|important) to (?:support|back|stand) /)),
  // Several who speak at once and say what they will do, or decided: they bind themselves to each other.
  clause(
    "agreement",
    / (?:would|will|shall) (?:\w+ly |also |now )?(?:share|exchange|consult|cooperate|coordinate|(?:inform|notify|warn|tell|help) (?:each|one another)|(?:open|set up|establish) (?:an? |the )?(?:joint|common|shared|direct|hotline|line|channel)) /,
    ({ doer, standing, question, words }, { side }) =>
      side.joint && side.named && doer === "own" && standing === "main" && !question && !/ (?:if|not) /.test(words),
  ),
  cue(
    "agreement",
    "decide reaffirm undertake resolve commit pledge",
    ({ noun, negated }, { side, words, clauses }) =>
      !noun &&
      !negated &&
      side.joint &&
      (/ (?:neither|each other|both sides|each side|mutual|joint|between (?:the|their)|understanding|agreement|accord) /.test(words) ||
        clauses.some((part) => / (?:each other|one another|mutual\w*|jointly) /.test(part.words))),
  ),
  clause(
    "agreement",
    /^ (?:that )?(?:we|both|the two|they) (?:have |had |\w+ly )?agreed (?:that|to|on|not) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "assurance",
    / (?:i|we) (?:\w+ )?stand by (?:our|my|the) (?:word|promise|pledge|commitment|offer|guarantee) /,
    ({ standing, question, words }) => standing === "main" && !question && !/ not /.test(words),
  ),
  clause(
    "support",
    / (?:have|has|had|retains?|retained|enjoys?) (?:\w+ ){0,2}?(?:confidence|faith|trust) in /,
    ({ doer, standing, question, words }) =>
      doer !== "hearer" && standing === "main" && !question && !/ (?:no|not|never|little|lost|less) /.test(words),
  ),
];

/** What two sides bind themselves by. */
const PACTS = / (?:memorandum|memoranda|pact|treaty|agreement|accord|deal|protocol|charter|convention|understanding|code of conduct) /;
