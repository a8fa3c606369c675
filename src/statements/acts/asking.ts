import { clause, cue, cueWords, weakly } from "./rule.ts";
import type { ActRule } from "./said.ts";

/** Demand and appeal: what is required of others, and what is asked or offered. */
export const ASKING: readonly ActRule[] = [
  clause(
    "demand",
    /^ (?:and |but |so )?(?:i|we) (?:\w+ly |now |also |again )?demand /,
    ({ standing, question }) => standing === "main" && !question,
  ),
  cue("demand", "demand require order command instruct mandate compel decree stipulate dictate oblige enjoin", ({ unreal }) => !unreal),
  cue(
    "demand",
    "insist insistence",
    ({ after, words }, { clauses }) =>
      / on /.test(after) ||
      / insist\w* on/.test(words) ||
      clauses.some(({ words: all }) =>
        / (?:must|should|(?<!(?:will|would|could|can|may|might|shall|to|not|only|always|never) )be \w+ed|has to|have to|needs? to) /.test(
          all,
        ),
      ),
  ),
  cue(
    "demand",
    "tell",
    ({ after }, { words }) => /^ to \w/.test(words) || (/ to /.test(after) && /^ (?:the |all |its |his |her )?\w+ to /.test(words)),
  ),
  cue(
    "demand",
    "want",
    ({ noun }, { words }) =>
      !noun &&
      (/^ (?:an? |the |more )?(?:answers?|explanations?|inquiry|apolog\w+|resignation|action|justice) /.test(words) ||
        /^ (?!to |her |him |them |us |me )(?:\w+ ){1,5}?(?:\w{3,}ed|shut|gone|out|withdrawn|overturned|sacked) $/.test(words)),
  ),
  clause(
    "demand",
    / must (?:\w+ly |now |also |first |all )?(?!be (?:a|an|the|very|so|some|true|that|one|kidding|careful)|have )(?:not )?\w+/,
    ({ question }) => !question,
  ),
  clause(
    "demand",
    / (?:has|have) (?:got )?to (?:stop|end|explain|resign|answer|apologi[sz]e|release|prove|come clean|step (?:up|down|aside)|act|go(?= (?:[.,] )?$)|be (?:held|stopped|removed)) | (?:needs|need) to (?:stop|resign|explain|apologi[sz]e|release|come clean|answer) | (?:no longer|can not) (?:be )?(?:tolerate[d]?|allow(?:ed)? to) /,
    ({ doer }) => doer !== "own",
  ),
  clause(
    "demand",
    /^ (?:please )?\w/,
    ({ imperative, quoted, standing, question, words }) => imperative && quoted && standing === "main" && !question && !MUSED.test(words),
  ),

  cue(
    "appeal",
    "urge ask appeal plead request invite propose proposal recommend recommendation advise advice encourage implore beg beseech exhort petition inquire query suggestion plea press pressure push lobby want wish need call urge coax invitation entreat solicit counsel prod nudge cajole clamour clamor",
    ({ lemma, after, words, noun }, said) => isAppeal(lemma, `${words}${after}`, noun, said.words),
  ),
  cue("appeal", "suggest", (_, { clauses }) =>
    clauses.some(
      ({ words, standing }) =>
        standing === "main" &&
        / (?<!(?:will|would|could|can|may|might|shall|should|must|to|not|have|has|had) )be (?:\w{2,}(?:ed|en)|put|held|sent|left|kept|given|made|told) /.test(
          words,
        ),
    ),
  ),
  cueWords("appeal", / (?:call|calls|called|calling)(?: \w+)?(?: \|)? (?:for|on|upon) /, ({ negated }) => !negated),
  cueWords(
    "appeal",
    / express\w*(?: \S+){0,5} (?:readiness|willingness) | (?:speak|spoke|came|come|comes) out (?:for|in favor)|(?:pose|posed|raise|raised|put|asked)(?: \w+){0,2} questions? | (?:reach\w*|hold|held|offer\w*) (?:out|an olive)| offer\w*(?: \|)? (?:to |his |her |its |their )?(?:help|cooperat|assist|talk|mediat|condolences)/,
  ),
  clause(
    "appeal",
    / (?:should|ought to) (?:\w+ly |also |all |now |not |never |at least )?(?!he |she |it |they |we |the |you |PERSON |STATE |ORG |have (?!to )|not have (?!to )|be (?:a|an|the|able|fine|ok|noted|easy|clear|surpris|obvious|proud|ashamed|so|very|interesting))\w+/,
    ({ question, words, doer }) =>
      !question &&
      !(doer === "own" && / should (?:not )?(?:say|admit|note|be) /.test(words)) &&
      !/ should (?:not )?have (?!to )(?:\w+ly )?\w+(?:ed|en|ne|nt|id) /.test(words),
  ),
  clause(
    "appeal",
    / (?:strongly|highly) recommends? | recommends? that | (?:recommends?|advises?|urges?|encourages?|suggests?) (?:that )?(?:\w+ )?(?:users?|customers?|people|anyone|everyone|organi[sz]ations|companies|administrators|all|victims|members|applying|updating|installing|changing|using) /,
  ),
  clause(
    "appeal",
    /^ (?:please |always |so |and |, )*(?:be (?:careful|aware|warned|vigilant|wary|sure)|make sure|make yourself|check|update|change|avoid|contact|install|visit|do not (?:click|open|respond|give|share)|never (?:click|open|give|share)) /,
    ({ standing }) => standing === "main",
  ),
  clause(
    "appeal",
    / (?:ready|willing|prepared|happy|open|eager|looking forward) to (?:\w+ ){0,2}?(?:cooperat\w*|work|talk|talks|strengthen|discuss\w*|help|sit down|dialogue|engage|meet|negotiat\w*|compromise|mediat\w*) |^ let us | (?:we|i) (?:\w+ )?(?:call|urge|ask|appeal|encourage|invite|beg|implore|recommend|advise|want (?:you|him|her|them|people|everyone|STATE|ORG|PERSON)) | calls? (?:for|on) |(?:^| )please | hand (?:\w+ )?(?:remains|is|was) (?:outstretched|extended|held out) /,
    ({ doer, words }, said) => doer !== "other" && !/ will appeal /.test(words) && !/^ if .* would ask /.test(said.words),
  ),
  clause(
    "appeal",
    / (?:we|you|they|people|sides|parties|everybody|leaders|governments|states|firms|STATE|ORG|PERSON|congress|government|country|everyone|americans|republicans|democrats|companies|users|organi[sz]ations|it|he|she) (?:\w+ )?(?:need to|needs to|has to|have to|have got to|has got to|had better|better) (?:\w+ly )?(?!know |be (?:a|an|the) )\w+/,
    ({ question, words, doer, quoted }) =>
      !question && !(doer === "own" && !quoted) && !/ (?:not need|will need|would need|not have) /.test(words),
  ),
  clause(
    "appeal",
    / (?:it is|it was|is|now is the) (?:high |about |past )?time (?:to|for|that|we) | (?:it is|is) (?:\w+ )?(?:imperative|incumbent|crucial|vital|essential|critical|urgent) (?:that|to|for|on) | would be (?:wise|better|smart) to | (?:users|customers|people|organi[sz]ations|companies|administrators) (?:are|is|were) (?:\w+ly )?(?:advised|urged|encouraged|recommended|asked|told) /,
  ),
  weakly(
    clause(
      "appeal",
      / \w+/,
      (part, { clauses, cue: told }) =>
        part.question &&
        part.standing === "main" &&
        (part.quoted || told === null) &&
        clauses.find(({ standing }) => standing === "main") === part &&
        !clauses.slice(clauses.indexOf(part) + 1).some(({ words }) => ANSWERED.test(words)),
    ),
  ),
  clause(
    "appeal",
    / (?:hope|hopes|hoped|hoping|wish|want|wants|wanted) (?:that )?(?:the |our |you |he |she |they |we |people |STATE |ORG |PERSON |everyone |others )(?:\w+ ){0,4}(?:will|would|can|could|to) /,
    ({ doer, words }) => doer === "own" && !/ (?:not want|did want) /.test(words),
  ),
  {
    act: "appeal",
    weak: false,
    looksAt: "clause",
    pattern: null,
    lemmas: null,
    find: (_, { wishedOf, standing }) => (wishedOf === "other" && standing === "main" ? "what is hoped of others" : null),
  },
  cueWords(
    "appeal",
    / (?:want|wants|wanted|wish|wished|demand\w*|ask\w*|sought) (?:\| )?to (?:\| )?know(?: \|)? /,
    ({ negated }) => !negated,
  ),
];

/** "Who decides that? Not the censors": who answers himself asks nobody. */
const ANSWERED = /^ (?:certainly |surely |definitely )?(?:not|nobody|no one|none|never) /;

/** Verbs that open a sentence without asking anybody to do anything. */
const MUSED =
  /^ (?:look|believe|thank|remember|imagine|let|see|consider|say|trust|feel|wait|guess|excuse|pardon|listen|note|welcome|bless|god|like|want|think|hope|sounds?|look|take (?:a look|the)|call it|make no mistake|good|please|well|ok|okay|make (?:yourself|sure|certain)|be (?:warned|careful|aware|vigilant|sure)) /;

/** Verbs of asking that are more than asking, or less, in some of their uses. */
function isAppeal(lemma: string, words: string, noun: boolean, content: string): boolean {
  if (lemma === "call") return noun;
  if (lemma === "need") return !noun && / to /.test(`${words}${content.slice(0, 12)}`);
  if (lemma === "want" || lemma === "wish")
    return (
      !noun && !/\| to | to (?:\w+ )*\|/.test(words) && !/^ to /.test(content) && / (?:to |more |an? |the )/.test(`${words}${content}`)
    );
  if (lemma === "hope") return / (?:will|would|can|could|to) /.test(content);
  if (lemma === "press" || lemma === "push" || lemma === "pressure")
    return !/ (?:conference|back|release)/.test(words) && !/ (?:forward|ahead|on|through)(?: with)? /.test(words);
  if (lemma === "suggestion" || lemma === "advice") return noun;
  return true;
}
