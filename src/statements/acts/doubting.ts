import { FINDINGS } from "./refusing-words.ts";
import { clause, cue, cueWords, notOwn } from "./rule.ts";
import type { ActRule } from "./said.ts";

/** Skepticism: what is doubted. */
export const DOUBTING: readonly ActRule[] = [
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
