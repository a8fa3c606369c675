import { clause, cue, cueWords, notOwn, weakly } from "./rule.ts";
import type { ActRule } from "./said.ts";
import { AT_FAULT, GETS_EVEN, HARSH, NATURE, TECHNICAL, TECHNICAL_WRONG, WRONG } from "./wrongs.ts";

const LEGAL = "(?:indicted|charged with|charged in|convicted of|sued|arraigned|extradited|prosecuted|pleaded guilty|pled guilty|sentenced)";
/** What is done to another to hurt. */
const MEASURE =
  "(?:freeze|expel|sanction|punish|cut off|block|ban|boycott|blockade|suspend|strike|attack|bomb|shell|tighten|halt|invade|retaliate|impose|levy|confiscate|seize|deport|blacklist)";
/** Whom or what such measures hit. */
const HOSTILE =
  / (?:STATE|GROUP|ORG|PERSON|them|they|accounts?|assets?|officials?|diplomats?|relations|contacts?|talks|aid|sanctions?|tariffs?|restrictions?|blockade|rallies|if|unless) /;

/** What opens a condition, and the harm to oneself that one may be. */
const SUPPOSED = /^ (?:if|unless|should|when|whenever|in case) /;
const HARMED =
  / (?:again|not (?:stop|cease|end|withdraw|pay|comply|release|leave|hand|return|back|desist|refrain|heed|answer|apologi[sz]e)|refus\w+|fail\w*|attack\w*|hack\w*|sp(?:y|ies)|strikes?|harm\w*|touch\w*|cross\w*|meddl\w+|interfer\w+|breaks?|leaks?|steals?|does (?:this|that|it)|do (?:this|that|it)) /;

/** Sanction, charge, threat, accusation and condemnation: what is laid against somebody. */
export const CHARGING: readonly ActRule[] = [
  cueWords(
    "sanction",
    / (?:deny|denies|denied|denying) \|? ?(?:\S+ ){0,3}?(?:entry|visas?|access to|admission|overflight|landing rights) /,
  ),
  cue(
    "sanction",
    "sanction blacklist expel ban suspend fine penalize penalise censure revoke debar deport embargo outlaw proscribe confiscate impound disqualify",
    ({ unreal }, { side }) => !unreal && !side.document,
  ),
  // "The treasury listed five officers": a list of those whom a measure hits.
  cue(
    "sanction",
    "list designate",
    ({ unreal, after }, { side, words }) =>
      !unreal &&
      !side.document &&
      (side.official || side.ofOrganization || side.named) &&
      /^ (?:(?:\d+|an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|several|some|more|further|another|other|its|their|STATE|GROUP|ORG|\w+ian|\w+ese) ){1,4}(?:\w+ ){0,2}?(?:officers?|officials?|persons?|people|individuals?|men|women|firms?|companies|banks?|entities|vessels?|ships?|generals?|hackers?|spies|agents?|front companies) /.test(
        `${words || after}`,
      ),
  ),
  clause(
    "sanction",
    / (?:impos(?:ed|ing|es)|slapp(?:ed|ing)|announced|levied|levying|impose) (?:\w+ ){0,3}(?:sanctions|penalt\w+|fines?|restrictions|tariffs|embargo|ban) | (?:has|have|had|was|were|been) (?:\w+ )?(?:sanctioned|blacklisted|expelled|designated as) | (?:expelled|blacklisted|froze|frozen|sanctioned|designating|sanctioning|freezing|expelling|blacklisting) (?:\w+ ){0,3}(?:diplomats?|officers?|officials?|assets|accounts|compan\w+|individuals|persons|people|entit(?:y|ies)) | (?:assets|accounts|funds) (?:\w+ ){0,6}(?:is|are|were|was|have been) (?:\w+ )?(?:frozen|blocked|seized) | (?:is|are) (?:\w+ )?(?:designating|sanctioning|freezing|expelling|blacklisting) /,
    ({ standing }) => standing === "main",
  ),

  cue(
    "charge",
    "indict indictment charge arraign prosecute convict sue sentence",
    ({ words, after, noun }, { side, words: content }) =>
      !noun &&
      (/ with /.test(`${after}${content.slice(0, 60)}`) || / (?:indict|prosecut|convict|sue|arraign|sentence)/.test(words)) &&
      (!/ charge/.test(words) || side.legal || side.official || side.document || PROSECUTORS.test(words)),
  ),
  cue(
    "charge",
    "charge",
    ({ noun, after }, { words }) =>
      !noun &&
      !/^ (?:that|:)/.test(after) &&
      / (?:officers?|officials?|hackers?|men|women|man|woman|people|citizens?|nationals?|spies|agents|soldiers|employees|executives|contractors) /.test(
        words,
      ),
  ),
  cueWords("charge", / (?:fil(?:e|ed|es|ing)|bring|brought|press(?:ed)?)(?: \w+){0,2} (?:charges|lawsuit|suit|complaint|indictment) /),
  clause(
    "charge",
    new RegExp(
      ` (?:was|were|is|are|been|being|has|have|be) (?:\\w+ )?${LEGAL} | (?:faces?|facing|faced|filed|pressed|dropped) (?:\\w+ ){0,3}(?:charges|lawsuit|indictment) `,
    ),
    notOwn,
  ),

  cue("threat", "threaten threat ultimatum menace"),
  // A measure that is announced without a condition is imposed; with one it is a threat.
  clause(
    "sanction",
    / (?:will|would|is to|are to|was|were|is|are) (?:\w+ly |now |also |being )?(?:expel(?:ling)?|freez(?:e|ing)|blacklist(?:ing)?|deport(?:ing)?|revok(?:e|ing)|bar(?:ring)?|ban(?:ning)?) (?:\S+ ){0,4}?(?:diplomats?|attach\S+|envoys?|officers?|officials?|ambassador|assets?|accounts?|funds|visas?|licen[cs]es?|compan(?:y|ies)|firms?|vessels|airlines?|flights|imports|exports) /,
    ({ standing, question, words }, { side }) =>
      standing === "main" && !question && side.official && !/ (?:not|if|unless|could|might|may) /.test(words),
  ),
  cue(
    "sanction",
    "order",
    ({ after, unreal }, { side, words }) =>
      !unreal &&
      side.legal &&
      /^ (?:the |an? )?(?:\w+ )?(?:seizure|confiscation|freez\w+|closure|arrest|extradition|expulsion|forfeiture) /.test(words || after),
  ),
  cue("threat", "vow promise pledge swear warn threaten", (_, { words }) =>
    / (?:will|would|shall) (?:\w+ )?(?:meet (?:our|my|the|its|their) (?:lawyers|courts?|judges|army|police|fists?)|hear from|answer for|answer to|face (?:our|the|a|my)|regret|pay for) /.test(
      words,
    ),
  ),
  cue("threat", "vow promise pledge swear", (_, { words }) => HARSH.test(words) || GETS_EVEN.test(words)),
  cue("threat", "vow promise pledge swear warn", (_, { words }) =>
    / (?:consequences|retaliat\w+|reveng\w+|punish\w*|unless|in kind|hit back|strike back) /.test(words),
  ),
  clause(
    "threat",
    new RegExp(` (?:will|would|shall|prepared to|ready to) (?:\\w+ly |also )?${MEASURE} `),
    (part) => !part.question && !/ not /.test(part.words) && (part.doer === "own" || part.doer === "other") && HOSTILE.test(part.words),
  ),
  clause(
    "threat",
    / (?:be |been )?(?:met|answered) in kind | (?:will|shall|would) not hesitate to | (?:will|shall) hear from (?:us|me) | there (?:will|would) be (?:an? )?(?:\w+ )?(?:price|cost|reckoning|retribution|punishment) | (?:on|have) (?:a|the) (?:price|cost) (?:to|for) | comes back if | will (?:regret|pay for) | at a time and (?:in a |a )?(?:manner|place) of (?:our|its|their|his|her) (?:own )?choosing /,
    ({ question }) => !question,
  ),
  clause(
    "threat",
    / (?:there will be|there would be|face|faces|bear) (?:\w+ ){0,2}?consequences | (?:will|would|shall|going to) (?:\w+ )?be (?:held (?:to account|accountable|responsible)|punished|brought to justice|made to pay) | pay (?:a|the) (?:\w+ )?price | pay dearly | (?:will|would|shall) (?:\w+ly )?(?:retaliate|respond (?:in kind|decisively|forcefully|proportion\w+|with force|at a time)|strike back|hit back|hunt|crush|destroy (?:them|isis|you)|not (?:tolerate|stand (?:by|idly)|let .{3,30} get away)|sue (?:them|him|you|PERSON|ORG)) /,
    ({ question, words }) => !question && !/ (?:pay the (?:bill|cost)|pay a (?:\w+ )?(?:fee|tax)) /.test(words),
  ),
  clause(
    "threat",
    / there (?:will|would|shall) be (?:an? |\w+ )?(?:\w+ )?(?:response|answer|retaliation|reply|reprisals?|retribution) | (?:will|would|shall) (?:\w+ly )?(?:take|adopt|respond with|impose|answer with|resort to) (?:\w+ ){0,3}(?:countermeasures?|counter-measures?|reprisals?|retaliation) /,
    ({ question, standing }) => !question && standing === "main",
  ),
  // "It would publish the files unless it was paid": harm, and what would keep it off.
  clause(
    "threat",
    / (?:will|would|shall|going to) (?:\w+ )?(?:publish|leak|release|dump|delete|destroy|sell|attack|strike|kill|shut|cut|sue|quit|walk out|pull out|withdraw|leave|close|block|stop|suspend|burn|expose) /,
    ({ doer, question }, { words }) =>
      doer === "own" &&
      !question &&
      / (?:unless|if (?:\S+ ){1,4}(?:not|refus\w+|fail\w*)|until (?:\S+ ){1,4}(?:paid|pays?|met|freed|released)) /.test(words),
  ),
  // "We will respond if they break in again": what one will do, and what another would have to do first.
  clause(
    "threat",
    / (?:will|would|shall|going to) (?:\w+ly |also )?(?:respond|retaliate|react|answer|act|strike|hit|punish|impose|sanction|expel|attack|target|cut off|shut down|fight back|take (?:action|steps|measures)) /,
    ({ doer, standing, question, words }, { clauses }) =>
      doer === "own" &&
      standing === "main" &&
      !question &&
      !/ not /.test(words) &&
      clauses.some((part) => part.standing === "aside" && part.doer !== "own" && SUPPOSED.test(part.words) && HARMED.test(part.words)),
  ),
  clause(
    "threat",
    / (?:not|never) (?:let|leave|allow) (?:\S+ ){1,4}?(?:go |remain |stay )?(?:unanswered|unpunished) | (?:not|never) (?:go|remain|stay|be left) (?:unanswered|unpunished) | (?:should|can|must|had better) expect (?:an? |our |the )?(?:\w+ )?(?:answer|response|retaliation|reply|consequences|reprisals?) | make (?:them|him|her|you|those|STATE|GROUP|PERSON|ORG) (?:\w+ )?pay /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "threat",
    / (?:take|taking) (?:\w+ )?(?:appropriate|necessary|all|strong|retaliatory|counter) (?:\w+ )?(?:actions?|measures|steps|countermeasures) (?:against|in response|if|to respond|$)/,
  ),
  clause(
    "threat",
    / (?:further|additional|other|more|stronger|tougher) (?:\w+ )?(?:measures|steps|sanctions|penalties|action|actions) (?:will|would|shall|may|could) (?:follow|be (?:taken|imposed)) | (?:reserves?|reserved|reserving) (?:the |its |our |his |her |their |all )?(?:\w+ )?rights? to (?:respond|retaliate|answer|act|take|strike|reply|use)/,
    ({ question }) => !question,
  ),
  clause(
    "threat",
    / (?:or else|unless (?:you|they|STATE|ORG|he|she|the \w+) ) /,
    ({ standing, words }) => standing === "main" && / (?:we|i) (?:will|would) /.test(words),
  ),

  cue("accusation", "accuse allege fault accusation allegation impugn impute insinuate incriminate malign defame scapegoat"),
  cue("accusation", "blame", (_, { words }) => !(NATURE.test(words) && !AT_FAULT.test(words))),
  cue(
    "accusation",
    "charge",
    ({ words, noun }, { side }) => noun || (!side.legal && !side.official && !side.document && !/ with /.test(words)),
  ),
  cue("accusation", "complain complaint gripe", (_, { clauses }) =>
    clauses.some(({ doer, words }) => (doer === "other" && AT_FAULT.test(words)) || / (?:by|against) /.test(words) || WRONG.test(words)),
  ),
  cue("accusation", "criticize criticise criticism slam blast attack hit chide fault", ({ after }, { words }) =>
    / (?:for|of|over) (?:his |her |its |their |the )?(?:\w+ly )?(?:not )?(?:\w+ing|failure|failing|refusal|lack|inability) /.test(
      `${after}${words}`,
    ),
  ),
  cueWords(
    "accusation",
    / (?:call|calls|called|calling|brand|branded|label|labeled|labelled|dub|dubbed)(?: \|)? (?:\w+ ){1,4}?(?:a |an )?(?:liar|racist|crook|fraud|bigot|hypocrite|con man|con artist|criminal|thief|cheat|fascist|traitor|spy|terrorist|phony|demagogue|sexist|misogynist|puppet|liars)/,
  ),
  clause(
    "accusation",
    / (?:knew|was told|were told|had been warned|was warned|were warned) (?:\S+ ){0,6}(?:and|but|yet) (?:did nothing|said nothing|kept (?:quiet|silent)|looked away|told (?:nobody|no one)) | (?:used|abused|exploited|misused) (?:his|her|their|its) (?:office|position|power|powers|authority|badge|rank) /,
    ({ doer, standing, question }) => doer !== "own" && standing === "main" && !question,
  ),
  clause(
    "accusation",
    WRONG,
    ({ words, standing, question, doer }, { side }) =>
      !(doer === "own" && !/ (?:was|were|been|being|are|am) /.test(words)) &&
      !OWN_WRONG.test(words) &&
      !question &&
      standing === "main" &&
      !side.document &&
      !JUDGED.test(words) &&
      !/ (?:not|never|if|could|would|might|may|investigat\w+|without) /.test(words),
  ),
  clause(
    "accusation",
    TECHNICAL_WRONG,
    ({ words, standing, question, doer }, { side }) =>
      doer === "other" &&
      !question &&
      standing === "main" &&
      !side.document &&
      !TECHNICAL.test(words) &&
      !(SUFFERED_BY_NOBODY.test(words) && !/ by /.test(words)) &&
      !/ (?:not|never|if|could|would|might|may) /.test(words),
  ),
  clause(
    "accusation",
    / (?:real|biggest|largest|worst|true) (?:\w+ )?(?:hackers?|thie(?:f|ves)|empire|threat|offenders?|culprits?|aggressors?) | hypocri\w+ | (?:a )?witch[- ]hunt | political(?:ly)? motivated | (?:at|their|his|her) fault | (?<!(?:update|error|fault|failure|glitch|weather|storm|wind|bug|cable|certificate|software|system|switch|bird|tree)s? (?:was|were|is|are) )to blame | (?:have|has|had) (?:\w+ )?(?:failed|refused) to | (?:failed|refused|refuses|fails) to /,
    ({ doer, standing, words }) => doer !== "own" && standing === "main" && !/ if /.test(words),
  ),
  clause(
    "accusation",
    / you (?:\w+ )?(?:knew|lied|hid|sat on|betrayed|let (?:us|them|it)|looked away|did nothing|sold us) /,
    ({ standing, question, words }) => standing === "main" && !question && !/ (?:if|not) /.test(words),
  ),
  weakly(
    clause(
      "accusation",
      / could only have (?:come|been|gone) /,
      ({ standing, question, doer }) => standing === "main" && !question && doer !== "own",
    ),
  ),
  clause(
    "accusation",
    / (?:is|are|am|has been|have been|remains?) (?:\w+ ){0,4}(?:victims?|targets?) /,
    ({ doer, standing, question, words }, { side, words: all }) =>
      standing === "main" && !question && side.official && doer !== "hearer" && !/ not /.test(words) && SUFFERED.test(all),
  ),
  clause(
    "accusation",
    / (?:trying|attempting|attempts?|tried|wants?|want|seeking|seeks|conspiring|working) to (?:\w+ )?(?:undermine|destroy|steal|rig|scare|silence|divide|deceive|mislead|cover|hide|smear|intimidate|suppress|buy|manipulate|interfere|influence|discredit|distract|exploit|take away|sabotage|disrupt|slap us|hurt (?:us|me|people)|keep us) /,
    ({ doer, quoted }) => doer === "other" && quoted,
  ),

  cue(
    "condemnation",
    "condemn denounce decry criticize criticise blast slam fume rage seethe deplore rebuke bristle chide assail scold lambaste lambast excoriate castigate bash rip savage pan scorn deride disparage knock berate reprimand condemnation criticism rebuke denunciation outrage lash rail pillory vilify admonish disapprove attack upbraid slate flay revile reprove reproach trash skewer denigrate belittle demonize demonise pummel deprecate abhor maul roast",
  ),
  cue("condemnation", "protest"),
  cueWords("condemnation", / express\w*(?: \w+){0,3} (?:indignation|outrage|condemnation|disgust|revulsion|protests?)/),
  cueWords(
    "condemnation",
    / (?:bristl\w+|critical of|sharply critical|outraged|appalled|disgusted|horrified|took aim at|takes? aim|lash\w* out|tak(?:e|es|ing) (?:\w+ )?(?:shot|swipe|dig|jab)|took (?:a |issue)|rail\w* against|tore into|angry|infuriated|offended|disappointed)/,
  ),
  clause(
    "condemnation",
    / (?:unacceptable|illegal(?! immig| alien)|criminal act|criminal acts|outrageous|outrage|deplorable|reckless|irresponsible|intolerable|despicable|reprehensible|appalling|disgusting|disgraceful|disgrace|shameful|shame on|shame|abhorrent|heinous|horrific|horrendous|barbaric|cowardly|un-american|unconscionable|inexcusable|indefensible|unjustifiable|atrocious|vile|evil|sickening|immoral|disgusted|beneath contempt|wrong-headed|a crime|crimes|crossed (?:a|the) line|offensive|hateful|bigoted|sexist|racist|xenophobic|condemn(?:s|ed)?|denounce(?:s|d)?|a violation|travesty|scandalous|obscene|insulting|has no place|have no place|is wrong|was wrong|are wrong|just wrong|dead wrong|simply wrong|so wrong) /,
    ({ doer, words }) => doer !== "own" && !/ (?:not|would be|if|never|no|investigat\w+) /.test(words),
  ),
  clause(
    "condemnation",
    / (?:no one|nobody) has (?:the|any|a) right to | (?:has|have) no right to | (?:he|she|they|PERSON|STATE|ORG) can not (?:just|simply|come|expect|pretend) /,
    ({ doer, standing, question }) => doer !== "own" && standing === "main" && !question,
  ),
  clause("condemnation", / (?:we|i|ORG|STATE) (?:\w+ly )?(?:condemn|denounce|deplore|abhor|reject hate) /),
  clause(
    "threat",
    / (?:will|would|shall) (?:cost|hurt) (?:them|you|STATE|more|dearly|dear) /,
    ({ standing, question, words }, { side }) => standing === "main" && !question && !/ (?:not|us) /.test(words) && side.pronouns !== null,
  ),
  // "You had the file on your table, did you not?"
  clause(
    "accusation",
    /^ (?:and |but |so )?you /,
    ({ standing }, { words }) => standing === "main" && / (?:did|were|had|are|have|do) not you /.test(words),
  ),
  clause(
    "condemnation",
    / (?:firmly|strongly|resolutely|categorically|vehemently|vigorously) (?:oppose|condemn|protest|deplore)s? (?:them|it|this|that|such|these|those|any|all|the) /,
    ({ doer, standing, question }) => doer !== "other" && standing === "main" && !question,
  ),
];

/** A loss in the passive. */
const SUFFERED_BY_NOBODY = / (?:was|were|is|are|be|been|being) (?:\w+ly )?(?:stolen|exploited|abused|scammed) /;

/** What one says that one suffers from others. */
const SUFFERED =
  / (?:victims?|targets?) of (?:\w+ ){0,3}(?:cyber\S*|attacks?|hack\w*|smear|campaign|conspiracy|aggression|slander|espionage|theft) /;

const PROSECUTORS = / prosecutors? /;

/** A deed taken as given and judged: "this was reckless" condemns, and lays nothing new against anybody. */
const JUDGED =
  /^ (?:this|that|these|such|it) (?:\w+ ){0,3}?(?:is|was|are|were) (?:an? |the |\w+ly ){0,2}(?:reckless|racist|corrupt|hypocri|dishonest|incompeten|negligen|decepti)/;

/** A wrong told of oneself ("we ignored it") is none laid against others; suffered ("we were lied to"), it is. */
const OWN_WRONG = /^ (?:i|we|my|our) (?:\w+ )?(?!(?:was|were|have been|are being) )/;
