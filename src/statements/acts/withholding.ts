import { clause, cueWords, weakly } from "./rule.ts";
import type { ActRule, CueWord } from "./said.ts";

const ANSWER =
  "(?:comment|say|tell|answer|discuss|disclose|elaborate|specify|confirm|identify|name|provide|speak|respond|reveal|address|explain|share|describe|detail|release|reply|talk|weigh|speculate|be (?:named|identified|quoted|interviewed|drawn))";
const QUESTION = "(?:what|who|whom|whose|which|how|why|where|when|whether|if|more)";

/** What was not told, whatever it is: "have not said | that the grid was hit". */
const UNSAID =
  /(?<! (?:is|was|were|are|be|been)) (?:not|never)(?: \w+ly| yet| so far)? (?:sa(?:y|id)|tell|told|claim(?:ed)?|alleged?|stated?|announced?|reported?|assert(?:ed)?|mention(?:ed)?) | (?:is|was|are|were|been) not(?: \w+ly| yet)? (?:saying|telling|claiming|alleging|stating|announcing|reporting|asserting) /;
/** What was not called so: "is not calling | it an attack", "did not describe | the failure as hostile". */
const UNCALLED =
  /(?<! (?:is|was|were|are|be|been)) (?:not|never)(?: \w+ly| yet| so far)? (?:call(?:ed)?(?! (?:\| )?(?:for|on|off|back|upon) )|described?|label(?:led|ed)?|characteri[sz]ed?|termed?|branded?|blamed?|accused?) | (?:is|was|are|were|been) not(?: \w+ly| yet)? (?:calling(?! (?:\| )?(?:for|on|off|upon) )|describing|label+ing|characteri[sz]ing|terming|branding|blaming|accusing) /;

/** What it is too early for: to say who did it. */
const TOO_EARLY =
  / (?:too (?:early|soon)|premature) (?:\w+ ){0,3}?(?:to|for) (?:\w+ ){0,3}?(?:say|tell|point|attribute|attributing|name|blame|accuse|judge|speculate|conclude|draw|assign|know|identify) /;

/** What one does not claim: "I am not saying that …". */
const NOT_CLAIMED =
  / (?:am|are|is|was|were) not(?: \w+ly)? (?:saying|claiming|suggesting|alleging|accusing|implying|arguing|asserting|insinuating|blaming) /;

/** Whether others are told of: who says of himself that he did not say it denies it. */
const isOthers = ({ ofHimself }: CueWord): boolean => !ofHimself;

/** No-comment, non-denial and negative finding: what is not said, not denied, not found. */
export const WITHHOLDING: readonly ActRule[] = [
  {
    act: "no-comment",
    weak: false,
    looksAt: "cue",
    pattern: null,
    lemmas: null,
    find: ({ cue }) => (cue?.shown === "no-comment" ? cue.words.split("|")[0]!.trim() : null),
  },
  cueWords("no-comment", new RegExp(` (?:declin|refus)(?:e|es|ed|ing) (?:\\S+ ){0,5}?to(?: \\|)? (?:\\w+ly )?${ANSWER}`)),
  cueWords(
    "no-comment",
    / (?:not|never)(?: \w+ly| yet| immediately)? (?:respond|comment|reply|answer|elaborate|return)|not (?:available|reachable)|could not be reached|not be reached/,
  ),
  cueWords(
    "no-comment",
    new RegExp(
      ` (?:did|do|does|would|will|has|have) not(?: \\w+ly| yet)? (?:say|said|disclose|discuss|specify|identify|name|explain|reveal|address|describe|detail|elaborate)(?:d|ed)? \\| ?${QUESTION} `,
    ),
  ),
  cueWords(
    "no-comment",
    / (?:referr?(?:ed|s|ing)?)(?: \w+)?(?: \|)? (?:all |further |any )?(?:questions|inquiries|reporters) | (?:has|have|had) never (?:acknowledged|confirmed|commented|explained|said) | (?:did|do|does|would|will) not (?:wish|want) \|? ?to (?:speak|comment|talk|be drawn) /,
  ),
  cueWords("no-comment", UNSAID, isOthers),
  cueWords("non-denial", UNCALLED, isOthers),
  // Who says of himself, as he speaks, that he does not claim it, leaves it open.
  cueWords("non-denial", NOT_CLAIMED, ({ ofHimself }) => ofHimself),
  clause("non-denial", NOT_CLAIMED, ({ doer, standing, question }) => doer === "own" && standing === "main" && !question),
  cueWords(
    "no-comment",
    / (?:did|do|does|would|will) not(?: \w+ly)? (?:name|discuss|disclose|specify|identify|elaborate|comment|confirm)\b/,
  ),
  cueWords(
    "no-comment",
    / (?:remain|keep|kept|stay|fall|fell|went|go)(?:s|ed|ing)?(?: \w+ly)? (?:silent|quiet|mum|tight|tight-lipped)\b|\bno(?: \w+)? comment\b|\bno (?:answer|response|reply)\b/,
  ),
  cueWords(
    "no-comment",
    / (?:said|say|says|saying)(?: \|)? (?:absolutely )?nothing /,
    ({ after }, { words }) => / (?:about|of|on) /.test(after.slice(0, 16)) || /^ (?:nothing )?(?:(?:about|of|on) |$)/.test(words),
  ),
  cueWords(
    "no-comment",
    / (?:has|have|had) (?:made|given|issued|offered) no(?: \|)? (?:such |public |further )?(?:\w+ )?(?:promise|statement|comment|answer|reply|response|explanation|details?) /,
  ),
  cueWords(
    "no-comment",
    / (?:did|do|does|has|have|had|would|will) not(?: yet)? (?:address|addressed|call(?:ed)?(?: \|)? back|offer|offered) /,
  ),
  clause(
    "no-comment",
    /^ (?:that|this|it) (?:is|would be|will be) (?:a (?:question|matter) )?for (?:the |PERSON |ORG |STATE |others |them |him |her )|^ next question | no (?:answer|comment|reply|response) (?:will|would) be (?:given|made|offered) | no further (?:comment|statement)s? |(?:have|has|had) (?:not|never) (?:\w+ )?(?:seen|read) (?:the|that|those|such|this|these|any) (?:reports?|articles?|letters?|documents?|stor(?:y|ies)|book|paper) /,
    ({ standing }) => standing === "main",
  ),
  cueWords(
    "no-comment",
    / (?:make|makes|made|making|give|gives|gave|giving|issue|issues|issued) no (?:\w+ ){0,2}?(?:statement|comment|remarks?|answer|reply|explanation) | referr?(?:s|ed|ing) (?:them|it|us|me|him|her|calls|requests|inquir\w+|enquir\w+) (?:back|on|to) /,
  ),
  clause(
    "no-comment",
    / (?:questions?|inquiries|enquiries|requests?) (?:\w+ ){0,4}?(?:will|would|shall|can) not be (?:answered|taken|addressed|met) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  cueWords(
    "no-comment",
    / (?:would|will|could|did|do|does) not(?: \w+ly)? (?:say|tell|explain|disclose|reveal) \|(?: [.,;]| *$)/,
    (_, { words }) => /^ (?:how|who|whom|whose|what|whether|why|when|where|which) /.test(words),
  ),
  clause(
    "no-comment",
    / (?:have|has) (?:already )?answered (?:that|this|the question|your question) /,
    ({ standing }) => standing === "main",
  ),
  weakly(
    clause(
      "no-comment",
      / (?:conversations?|talks?|calls?|meetings?|discussions?|matters?|details?|that|it|this) (?:is|was|are|were|remains?|remained|will remain) (?:strictly )?(?:private|confidential|classified|secret) /,
      ({ standing, question, words }, { side }) =>
        standing === "main" && !question && !/ not /.test(words) && (side.official || side.ofOrganization),
    ),
  ),
  clause(
    "no-comment",
    / (?:have|has|had) to ask (?:the |PERSON |ORG |STATE |PLACE |NAME |him |her |them )|^ (?:you (?:should|can|may|must|had better|would better) )?ask (?:the |PERSON |ORG |STATE |him |her |them |my |our |his )(?:\w+ )?(?:about|that|this|[.,] |$)| (?:is|are|was|were|be) (?:an? |entirely |purely |strictly )*(?:internal|legal|personnel|family|private|domestic|confidential) (?:matters?|affairs?|issues?|business) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  cueWords(
    "no-comment",
    / (?:dodg|sidestep|duck|evad|deflect|ignor|brush|avoid|skirt)(?:e|es|ed|s|ped|ped|ing)?(?: off| aside)?(?: \|)? (?:\w+ ){0,3}(?:question|answer|inquir)/,
  ),
  clause(
    "no-comment",
    / (?:can not|could not|will not|would not|not going to|unable to|not able to|am not gonna) (?:be )?(?:comment|shar|discuss|provid|nam(?:e|ing) |answer|identif|disclos|reveal|elaborat|offer (?:further|more|any)|give (?:further|more|any)|go into|speculat|get into|confirm or deny|talk about|say (?:more|anything|who|what|which))|no comment|(?:do|does|did) not (?:discuss|comment on|talk about) |nothing (?:more |further |else )?to (?:say|add)/,
    ({ doer }) => doer !== "other",
  ),
  cueWords(
    "non-denial",
    / (?:not|never|neither|refus\w+|declin\w+)(?: \w+){0,2} (?:den|disput|exclud|contest|rul)(?:y|ied|e|es|ed|ing|le)?\b/,
  ),
  cueWords(
    "non-denial",
    / neither confirm\w* nor den| (?:could|can) not(?: \w+ly)? (?:say|confirm|verify|tell|exclude|rule)| not rule out| (?:left|leave|leaving|leaves) (?:it |the \w+ )?open| not be ruled out/,
  ),
  cueWords(
    "non-denial",
    / (?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|nam(?:e|es|ed|ing)) (?:nobody|no one|no-one|no (?:state|country|group|culprit)) /,
  ),
  cueWords("non-denial", / (?:make|makes|made|making|offer|offers|offered|give|gave) no (?:\w+ )?(?:admission|denial) /),
  cueWords("non-denial", / not (?:at this (?:time|stage|point) |as of now |yet |currently |for now )?(?:attribut|blam)(?:e|ed|ing) /),
  clause(
    "non-denial",
    / no (?:\w+ ){1,4}(?:is|are|was|were|has been|had been|being|can be|could be) (?:\w+ )?(?:ruled out|excluded|discounted|off the table) | neither (?:confirm|den|prov|verif|admit)\w* | (?:looking|look|looked) (?:\w+ )?(?:at|into) (?:every|all|any|various|several|a range of|a number of) (?:\w+ )?(?:possibilit(?:y|ies)|leads?|options?|scenarios?|theor(?:y|ies)|avenues?|angles?|lines?|hypotheses) | (?:follow|pursu|explor|examin|consider|investigat)\w* (?:every|all|any|various|several|a number of) (?:\w+ )?(?:possibilit(?:y|ies)|leads?|scenarios?|theor(?:y|ies)|avenues?|lines?|hypotheses) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "non-denial",
    / aware of (?:the |these |those |such |media |press )?reports | (?:everything|all (?:options|possibilities|leads|scenarios|avenues)) (?:\w+ ){0,2}(?:is|are|was|were|being|remains?) (?:\w+ ){0,2}(?:looked|examined|considered|investigated|open|possible|on the table|explored) | not (?:at this (?:time|stage|point) |yet )attribut/,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "non-denial",
    / (?:not|never) (?:\w+ )?(?:rule|ruled|ruling) (?:\w+ ){0,4}?out | neither confirm\w* nor den\w+ | not exclude | could not (?:say|tell) | (?:can|could) not be (?:ruled out|excluded) /,
  ),
  clause(
    "negative-finding",
    / (?:do|does|did) not (?:yet |\w+ly )?know (?:$|who|whom|what|how|whether|why|where|when|which|if)/,
    ({ doer, standing, question }, { words }) =>
      doer === "own" && standing === "main" && !question && / know (?:who|whom|what|how|whether|why|where|when|which|if) /.test(words),
  ),
  clause(
    "no-comment",
    / (?:do|does|did|would|will) not (?:\w+ )?(?:want|wish|like|care|intend) to (?:\w+ly )?(?:speculate|prejudge|pre-empt|preempt|comment|guess|go into|get into|discuss|get ahead|be drawn) | (?:would|will|had) (?:much )?(?:rather|prefer) not (?:to )?(?:speculate|say|comment|discuss|guess|go into|get into|answer) | (?:will|would|can|could|do|does|am|is|are)(?: going)? not (?:going to )?(?:be )?(?:get(?:ting)?|run(?:ning)?) ahead of (?!schedule|time|plan|itself|himself|herself) ?| (?:have|has|had) no (?:\w+ )?(?:view|position|opinion|comment|statement)s? (?:to (?:give|offer|share|make) |(?:on (?:\w+ ){1,4})?(?:at (?:this|the) (?:time|stage|point|moment)|at present|for now|as yet|yet|today) )| (?:do|does) not have (?:an?|any) (?:date|answer|figure|number|timeline|timetable|update|details?|information|view|position|comment) (?:for|to (?:give|share|offer)|on (?:that|this|it)|at (?:this|the)|yet|today) /,
    ({ doer, standing, question }) => doer !== "other" && doer !== "hearer" && standing === "main" && !question,
  ),
  clause(
    "no-comment",
    /^ (?:just |please |you (?:can|should|may|could) )?(?:read|see|look at|consult) (?:the|our|his|her|their|my|its) (?:\w+ )?(?:indictment|report|statement|transcript|filings?|ruling|judge?ment|verdict|letter|record|minutes|website|press release) (?:[.,] )?$/,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "non-denial",
    / (?:do|does|will|would|can) not (?:\w+ly )?(?:make|do|issue|offer|give) (?:\w+ )?(?:attributions?|accusations?) /,
    ({ doer, standing, question }) => doer !== "hearer" && standing === "main" && !question,
  ),
  // What it is too early for may be told by a clause of its own.
  clause(
    "non-denial",
    / (?:too (?:early|soon)|premature) /,
    ({ doer, standing, question }, { words }) => doer !== "hearer" && standing === "main" && !question && TOO_EARLY.test(words),
  ),
  // "It could not tie the outage to any state": evidence was looked for, and not found.
  clause(
    "negative-finding",
    / (?:(?:could|can|did|do|does|has|have|had)(?: yet)? not(?: been able to)?|(?:was|were|is|are|been|am) (?:un|not )able to|unable to|failed to) (?:\w+ly |yet |so far )?(?:tie|tied|link|linked|attribute|attributed|connect|connected|trace|traced|match|matched|pin|pinned) (?:\S+ ){1,8}?(?:to|with|on) (?:any\w*|an?|one|somebody|someone|STATE|GROUP|ORG|PERSON|the) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "negative-finding",
    / (?:not|no)(?: yet)? (?:\w+ ){0,2}?(?:seen|detected|found|observed|identified|uncovered|discovered|turned up) (?!to be |her|him|them|it )| (?:see|saw|seen|find|found|detect|detected|observed|identified|uncovered) (?:absolutely |virtually )?(?:no|nothing|none|zero) | (?:nothing|none|no \w+(?: \w+)?) (?:\w+ ){0,4}(?:has|have|had|was|were) (?:\w+ )?(?:seen|detected|found|observed|identified|reported|recorded|registered|logged) /,
  ),
  clause(
    "negative-finding",
    / (?:no|little|any|zero|scant|insufficient) (?:\w+ ){0,2}(?:evidence|indications?|sign|signs|trace|proof|links?) /,
    ({ words }) => / (?:no|not|little|zero|scant|never|insufficient) /.test(words),
  ),
  clause(
    "negative-finding",
    /^ not that (?:we|i) have (?:seen|found|noticed) | (?:has|have|had) not (?:\w+ )?(?:observed|detected) | not (?:\w+ )?aware of any | unaware of any | no (?:known|credible|specific) (?:\w+ )?(?:threats?|victims?|cases?|reports?) | can not (?:tie|link) /,
  ),
  cueWords(
    "negative-finding",
    / (?:have|has|had) yet to (?:find|see|detect|identify|uncover|discover|establish|observe|turn up|locate|encounter) /,
  ),
  cueWords(
    "negative-finding",
    / (?:could|can|did|do|does) not (?:\w+ )?(?:find|detect|identify|locate|trace|see) (?:\| )?(?:any|an?|evidence|proof|signs?|traces?|anything) /,
  ),
  clause(
    "negative-finding",
    / not (?:a single|one) (?:\w+ ){1,3}(?:was|were|is|has been|have been|had been) (?:\w+ )?(?:changed|altered|lost|stolen|taken|affected|compromised|touched|harmed|breached|tampered|accessed|damaged|deleted|manipulated|copied|leaked|exposed|found) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause(
    "negative-finding",
    / there (?:is|was|were|are|has been|had been|have been) no (?:\w+ ){0,3}?(?:impact|effect|disruption|damage|harm|data loss|loss|consequences?|anomal\w+|irregularit\w+|change) (?:on|to|of|in|for|at|[.,]|$)| no (?:\w+ ){1,4}(?:appears?|appeared|seems?|seemed|is believed|was believed|are believed|were believed|is thought|are thought|were thought|was thought) to have /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  cueWords("negative-finding", / (?:do|does|did) not(?: yet| currently)? know(?: \|)? (?:how|who|why|when|where|whether|what|which|if) /),
  cueWords(
    "negative-finding",
    / (?:found|finds|find|saw|see|sees|seen)(?: \|)? (?:no|nothing|little) | (?:has|have|had) not(?: yet)? (?:observed|detected|found|seen|identified)(?: \|)? (?!the |that |such |those )/,
  ),
  cueWords("no-comment", / (?:has|have|had|would|will|did|does|do) (?:neither|not|never)(?: yet)? confirm(?:ed)? \| ?(?!or )/),
  clause(
    "no-comment",
    / (?:can|could|will|would|do|does|did|is|are|am) not (?:\w+ )?(?:add (?:anything|to (?:it|that|them|this|what))|have anything to (?:add|say)|going to (?:say|tell|name|answer|discuss|confirm))(?: |$)| (?:is|are) not (?:an? )?(?:matter|question|subject|topic)s? for (?:the |a )?(?:\w+ )?(?:newspapers|press|media|public|papers|journalists|reporters|discussion|television|debate) /,
    ({ doer, standing, question }) => doer !== "hearer" && standing === "main" && !question,
  ),
  clause(
    "negative-finding",
    / (?:has|have|had) no (?:reason|information|data) (?:to (?:believe|think|suspect)|that|of|any|it|to suggest) | no smoking gun | not have (?:an?|any|the) (?:smoking gun|proof|evidence|indications?) | not(?: \w+)? aware of (?:them|such|anything|one|an?) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  cueWords(
    "negative-finding",
    / (?:has|have|had|with) no (?:\| )?(?:indications?|evidence|reason to (?:believe|think|suspect)|proof|signs?) | (?:was|were|is|are) (?:not |un)aware of /,
  ),
  cueWords(
    "non-denial",
    / stopp(?:ed|ing) (?:just )?short of(?: \|)? (?:back|endors|support|prais|condemn|confirm|deny|rejecting|apologi)/,
  ),
];
