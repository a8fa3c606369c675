import { EVALUATION } from "./evaluation.ts";
import { clause, cue, cueWords, weakly } from "./rule.ts";
import type { ActRule } from "./said.ts";
import { AT_FAULT, NATURE } from "./wrongs.ts";

const TECHNIQUE =
  "(?:key|flaw|password|update|account|link|token|vulnerabilit\\w+|exploit|malware|backdoor|phishing|email|server|code|script|credentials|technique|method|tool|data|file|attachment)s?";

/** Adjectives that describe without valuing. */
const PLAIN: ReadonlySet<string> = new Set(
  "able unable aware unaware due likely unlikely ready available unavailable present absent alive dead open closed new old young early late same similar different equal true false first last next subject eligible ineligible pregnant married single free full empty ongoing active inactive live public private foreign domestic local national international federal american present current former possible impossible certain sure untrue responsible willing unwilling related unrelated connected involved limited unknown known clear obvious evident complete incomplete separate independent responsible capable incapable compatible consistent down up over back online offline male female white black red blue green red more less many few several high low large small long short guilty innocent legal valid invalid vulnerable accessible missing native own other such undecided registered military nuclear digital electronic encrypted affected unaffected critical intact busy away home here there worth genuine authentic real fake safe secure".split(
    " ",
  ),
);

/** Explanation and opinion: why, how, and what it is worth. */
export const VALUING: readonly ActRule[] = [
  cue(
    "explanation",
    "explain explanation clarify clarification correct justify justification reason elaborate attribute ascribe elucidate expound rationalize rationalise excuse",
    ({ unreal, lemma, words }) => !unreal && (lemma !== "reason" || / (?:for|why|the|one|cit\w+|gave) /.test(words)),
  ),
  cueWords("explanation", / (?:citing|cites) /, ({ negated, introduces }) => !negated && !introduces),
  clause(
    "explanation",
    / (?:it|this|that|which|they|fault|cause|problem|reason|error|trouble|ORG|we|i) (?:\w+ )?(?:was|were|is|are|had been|lay with|lies with|suffered) (?:down to |caused by |just |only |simply |merely )?(?:an? |the )?(?:\w+ ){0,3}(?:glitch|error|hiccup|malfunction|misunderstanding|accident|typo|mix-up|slip|coincidence|oversight|failure|fault|misprint|certificate|mistranslation) |(?:update|error|fault|failure|glitch|storm|bug|cable|certificate|software|switch) (?:was|were|is|are) to blame | (?:fault|cause|problem|blame|error|trouble) (?:lay|lies|rests?|rested) with /,
    ({ question, words, standing }) => standing === "main" && !question && !/ (?:not|never|no) /.test(words),
  ),
  cueWords("explanation", / (?:pointed to|points to|pointing to|blamed on|attributed) /, ({ negated }) => !negated),
  clause(
    "explanation",
    / (?:got|get|gotten|broke|broken|came|come|entered) (?:in|into \w+|in there) (?:through|via|by|with|using) /,
    ({ doer, question, standing }) => doer === "other" && !question && standing === "main",
  ),
  clause(
    "explanation",
    / (?:because|in order to|the reason|reasons? (?:is|was|why|for|that|being)|that is (?:why|because|how)|this is (?:why|because|how)|which is why|due to|thanks to|owing to|as a result of|result of|stems? from|so that|by (?:using|stealing|sending|forging|means of|exploiting|tricking)|the way (?:it|this|that) works|works by|in other words|what (?:i|we) meant|for example|meaning that|caused by) /,
    ({ question }) => !question,
  ),
  clause(
    "explanation",
    / (?:cve\S*|vulnerabilit\w+|flaw|overflow|bug|exploit|malware|trojan|ransomware|module|script|component|protocol|manager|daemon|payload|plugin|backdoor) (?:\w+ ){0,5}?(?:is (?:a|an|the|used|located|triggered|caused|written)|are|allows?|listens?|affects?|resides?|exists?|accepts?|contains?|uses?|works?|runs?|sends?|downloads?|communicates?|lets?|stems?) /,
    ({ question, standing, words }) => standing === "main" && !question && !/ (?:could|may|might|will|should|must|was|were) /.test(words),
  ),
  clause(
    "explanation",
    new RegExp(
      ` (?:used|use|uses|using|exploited|exploits?|leveraged?|via|through|abus\\w+) (?:a |the |an |their |its |this |that |\\w+ )?(?:\\w+ ){0,2}${TECHNIQUE} (?:to|in order|and|that|which|for)? ?| (?:allow|allows|allowed|allowing|lets|enabl\\w+) (?:\\w+ ){0,4}(?:attackers?|hackers?|users?|them|anyone|it|an) (?:\\w+ ){0,2}to `,
    ),
    ({ question, words }) => !question && !/ (?:could|may|might|should|must|will|not|never) /.test(words),
  ),

  cue(
    "opinion",
    "opine lament describe characterize characterise portray regret rejoice joke quip grouse marvel gush complain deem regard rate liken bemoan dislike hate fear worry concern mourn rue wonder consider feel hope wish resent envy grumble muse exult sigh",
    ({ lemma, after, words }, said) =>
      (lemma !== "feel" || / (?:that|like|it|he|she|they|the|\|) /.test(`${after}${words}`)) &&
      (lemma !== "describe" || / as /.test(`${words}${said.words}`) || EVALUATION.test(said.words) || !said.side.insider),
  ),
  weakly(cueWords("opinion", / (?:call|calls|called|calling|term|terms|termed|label\w*|dub\w*|brand\w*)(?: \|)? (?!for|on|upon)/)),
  cueWords(
    "opinion",
    / (?:is|are|was|were|felt|feels?|seem\w*) (?:\w+ly )?(?:happy|glad|pleased|excited|thrilled|surprised|shocked|stunned|frustrated|upset|worried|concerned|comfortable|uncomfortable|delighted|sorry|sad|relieved|nervous|afraid|tired|divided)| (?:express\w*|voic\w*)(?: \w+){0,2} (?:frustration|concern|regret|hope|sympathy|condolences|disappointment|dismay|anger|satisfaction)/,
  ),
  {
    act: "opinion",
    weak: false,
    looksAt: "clause",
    pattern: null,
    lemmas: null,
    find: (_, { says, question, standing }) => (says !== null && !question && standing === "main" && !PLAIN.has(says) ? says : null),
  },
  clause("opinion", EVALUATION, ({ question, standing }) => !question && standing === "main"),
  clause(
    "opinion",
    / (?:i|we) (?:am|are|was|were|feel|felt) (?:\w+ly |so |very |a little |a bit )?(?:curious|proud|glad|sorry|sad|pleased|surprised|happy|grateful|concerned|worried|disappointed|honou?red|thrilled|excited|lucky|tired|shocked|heartbroken) | (?:make|makes|made) (?:little|no|all the|a big|a great|any) difference |(?:thoughts and )?prayers| condolences | congratulations /,
  ),
  cueWords("opinion", / not(?:e|es|ed|ing) with (?:\| )?(?:\w+ )?(?:concern|regret|alarm|dismay|interest|sadness) /),
  cue("explanation", "blame", ({ noun, negated }, { words }) => !noun && !negated && NATURE.test(words) && !AT_FAULT.test(words)),
];
