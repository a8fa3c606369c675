import { clause, cue, cueWords, SOMEBODY } from "./rule.ts";
import type { ActRule, Clause } from "./said.ts";

/** What can have an entry of its own as an incident. */
const INCIDENT =
  "(?:attacks?|hacks?|hacking|breach(?:es)?|intrusions?|thefts?|leaks?|operations?|campaigns?|bombings?|shootings?|outages?|break-?ins?|cyber-?attacks?|cyber ?attacks?|incidents?|ransomware|malware|compromise|explosions?|killings?|murders?|downing|raids?|strikes?|emails|sabotage|poisoning|wiper|spyware|blackouts?|jamming)";
const CYBER =
  / (?:shutdowns?|blackouts?|outages?|break-?ins?|jamming|sabotage|espionage|phishing|hack\w*|breach\w*|intrusions?|cyber\S*|attacks?|malware|leaks?|thefts?|ransomware|bombings?|shootings?) /;

/** Attribution: who did a particular thing, named as the one who did it. */
export const ATTRIBUTING: readonly ActRule[] = [
  cue("attribution", "attribute tie trace link attribution pin", ({ after }, { words }) =>
    new RegExp(` ${INCIDENT} `).test(`${after}${words}`),
  ),
  cue("attribution", "trace tie link pin attribute", ({ after }, { words }) =>
    / (?:to|on|with) (?:\S+ ){0,4}?(?:STATE|GROUP|PERSON|hackers?|groups?|cluster|actors?|crew|gang|spies|agents|individuals|people|persons|employees|members|man|woman|teenager|\S+-year-old|students?|officers?|soldiers?|insiders?|services?|bureau|intelligence) /.test(
      `${after}${words}`,
    ),
  ),
  cue(
    "attribution",
    "blame finger",
    ({ after }, { words }) =>
      CYBER.test(`${after}${words}`) && / (?:STATE|GROUP|hackers?|government|attackers?|group|ORG|for) /.test(`${after}${words}`),
  ),
  cueWords(
    "attribution",
    / (?:hold|holds|held|holding)(?: \|)? (?:\S+ ){1,5}?responsible for /,
    ({ negated, words, after }, said) => !negated && CYBER.test(`${words}${after}${said.words}`),
  ),
  clause(
    "attribution",
    new RegExp(
      ` ${INCIDENT} (?:\\w+ ){0,6}?(?:was|were|is|are|been|be) (?:\\w+ly )?(?:carried out|conducted|mounted|run|launched|perpetrated|orchestrated|ordered|directed|committed|staged|executed|the work of|the handiwork|linked|tied|traced|attributed|sponsored|state-sponsored) (?:\\w+ )?(?:by|to|of)? ?`,
    ),
    ({ words }) => !/ (?:not|never|who|unclear|whether) /.test(words),
  ),
  clause(
    "attribution",
    new RegExp(
      ` (?:behind|responsible for|carried out|perpetrated|orchestrated|masterminded|conducted|mounted|launched|staged) (?:the|this|that|last|these|those|a|an|\\w+) (?:\\w+ ){0,4}?${INCIDENT} `,
    ),
    ({ words, doer }) =>
      doer !== "own" && doer !== "none" && !/ (?:not|never|who (?:was|is|were)|whoever|unclear|whether|if|investigat\w+) /.test(words),
  ),
  clause(
    "attribution",
    / (?:attributed|tied|linked|traced|blamed) (?:\S+ ){0,8}(?:to|on|for) /,
    ({ words }) =>
      new RegExp(` ${INCIDENT} `).test(words) &&
      / (?:STATE|GROUP|hackers?|actors?|group|government|intelligence|military|PERSON) /.test(words) &&
      !/ not /.test(words),
  ),
  clause(
    "attribution",
    / (?:STATE|GROUP|PERSON|NAME|crew|gang|group|hackers|spies|agents|militants|intelligence|services?) (?:\w+ ){0,3}?(?:was|were|is|are|had been) (?:\w+ly )?(?:involved|responsible for (?:it|this|that|them)|behind (?:it|this|that|them|the)) /,
    ({ doer, words, question }) => doer === "other" && !question && !/ (?:not|never|if|whether|could|may|might) /.test(words),
  ),
  clause(
    "attribution",
    new RegExp(
      ` (?:STATE|PLACE|ORG|GROUP|PERSON|NAME|\\w*(?:directorate|unit|brigade|regiment|navy|army|military|forces|officers|ministry|office|government|regime)) (?:was|were|is|are|had been) (?:\\w+ ){0,2}?responsible (?:$|[.,] |for (?:\\S+ ){0,5}?${INCIDENT} )`,
    ),
    ({ doer, words, question }) => doer === "other" && !question && !/ (?:not|never|if|whether|could|may|might) /.test(words),
  ),
  clause(
    "attribution",
    / (?:STATE|GROUP|STATE (?:\w+ )?(?:hackers|intelligence|spies|agents|operatives|government|military)|hackers|militants|terrorists) (?:\w+ )?(?:had |has |have )?(?:hacked|breached|penetrated|infiltrated|stole|stolen|bombed|compromised|broke into|broken into|released|leaked) /,
    ({ doer, words }) => doer === "other" && !/ (?:not|never|if|could|might|may|can) /.test(words),
  ),

  clause(
    "attribution",
    /^ (?:that )?it (?:was|is|were) (?:\w+ly )?(?:the )?(?:STATE|GROUP) (?:[.,] )?$/,
    ({ standing, question }) => standing === "main" && !question,
  ),
  // "Varenian hackers attacked the port": a deed that somebody is said to have done to something that can be named.
  clause(
    "attribution",
    / (?:STATE|GROUP|hackers|spies|agents|operatives|gang|crew|group|unit|navy|intelligence|services?) (?:\w+ ){0,2}?(?:attacked|targeted|hit|struck|disrupted|crippled|jammed|knocked out|knocked over|shut down|defaced|infected|sabotaged|switched off) (?:the|its|their|our|his|her|an?|one|two|several|ORG|PLACE|STATE) (?:\S+ ){0,3}?(?:ports?|networks?|grids?|servers?|banks?|hospitals?|ministr(?:y|ies)|sites?|websites?|parliament|systems?|plants?|pipelines?|airports?|railways?|stations?|registry|registries|databases?|computers|mailboxes|compan(?:y|ies)|agenc(?:y|ies)|ferr(?:y|ies)|cables?|satellites?|broadcasters?) /,
    ({ doer, standing, question, words, past }) =>
      doer === "other" &&
      standing === "main" &&
      !question &&
      past === true &&
      !/ (?:not|never|if|could|might|may|can|would|will) /.test(words),
  ),

  clause(
    "attribution",
    new RegExp(
      ` (?:ordered|directed|financed|funded|paid for|commissioned|sponsored|planned|oversaw|ran) (?:and \\w+ )?(?:(?:this|that|these|those) (?:\\w+ ){0,3}?(?:${INCIDENT}|networks?|accounts?|deception)|the (?:\\w+ ){0,3}?(?:attacks?|hacks?|hacking|breach|intrusions?|thefts?|leaks?|cyber-?attacks?|break-?ins?|sabotage|smear campaign|disinformation)) `,
    ),
    ({ doer, past, standing, question, words }) =>
      (doer === "other" || (doer === "none" && past === true)) &&
      standing === "main" &&
      !question &&
      !/ (?:not|never|if|whether|who|could|may|might) /.test(words),
  ),
  clause(
    "attribution",
    / (?:is|was|were|are|been|be) (?:\w+ly )?(?:likely |probably |almost certainly )?the (?:work|handiwork|doing) of (?:\S+ ){0,3}?(?:STATE|GROUP|ORG|PERSON|criminals|hackers|spies|agents|insiders|a state|intelligence|militants|crew|gang|group|amateurs|professionals) /,
    ({ question, words }) => !question && !/ (?:not|never|if|whether) /.test(words),
  ),

  clause(
    "attribution",
    / (?:hackers?|intruders?|attackers?|gang|group|crew|men|women|officers?|agents?|culprits?|perpetrators?|thieves|operators) (?:\S+ ){0,3}?(?:work(?:ed|ing|s)?|act(?:ed|ing|s)?|operat(?:ed|ing|es)) (?:for|on behalf of|(?:on|under) (?:the |its )?(?:orders?|instructions?|directions?) (?:of|from)|at the (?:behest|direction|bidding) of|under|in the service of) (?:\S+ ){0,4}?(?:STATE|PLACE|ORG|GROUP|NAME|government|military|navy|army|intelligence|services?|ministry|bureau|state) /,
    ({ standing, question, words, doer }) =>
      doer === "other" && standing === "main" && !question && !/ (?:not|never|if|whether|could|may|might) /.test(words),
  ),
  cueWords(
    "attribution",
    / (?:nam|identif|finger|singl|point)\w* (?:\| )?(?:\S+ ){0,5}?as (?:the |its |their )?(?:\w+ )?(?:culprits?|perpetrators?|attackers?|authors?|masterminds?|ringleaders?|hackers?) /,
    ({ negated }) => !negated,
  ),
  clause(
    "attribution",
    / (?:STATE|GROUP|intelligence|hackers?|spies|agents|operatives|gang|crew|bureau|services?|military) (?:\w+ ){0,2}did (?:this|it|that) /,
    ({ doer, question, standing, words }) =>
      doer === "other" && !question && standing === "main" && !/ (?:not|never|if|whether|who) /.test(words),
  ),
  // To whom a deed is laid by whoever speaks, and where its traces lead.
  clause(
    "attribution",
    / (?:i|we) (?:\w+ly |now |also )?(?:attribute|tie|trace|link|pin|blame) /,
    (part) => isLaid(part) && CYBER.test(part.words),
  ),
  clause(
    "attribution",
    new RegExp(` (?:hold|holds|held|find|finds|found) (?:\\S+ ){1,4}?responsible for (?:\\S+ ){0,5}?${INCIDENT} `),
    isLaid,
  ),
  clause(
    "attribution",
    new RegExp(` (?:bears?|bore|carry|carries) (?:\\w+ ){0,2}?responsibility for (?:\\S+ ){0,5}?${INCIDENT} `),
    (part) => isLaid(part) && part.doer === "other",
  ),
  clause(
    "attribution",
    / (?:came|comes|originated|stemmed|emanated) (?:in|from|out of) (?:the |inside |within )?(?:STATE|PLACE|GROUP) /,
    (part) => isLaid(part) && CYBER.test(part.words),
  ),
  clause(
    "attribution",
    / (?:traces?|trail|tracks|clues|evidence|signs|everything|fingerprints) (?:\w+ ){0,3}?(?:leads?|led|points?|pointed) (?:\w+ ){0,2}?to (?:\S+ ){0,2}?(?:STATE|GROUP) /,
    isLaid,
  ),
  clause(
    "attribution",
    / (?:it|this|that) (?:is|was) (?:\w+ly |very likely |most likely )?(?:the same|an?|one|the) (?:\S+ ){0,3}?(?:crew|group|gang|hackers?|actors?|insiders?|(?:ex-)?employees?|students?|contractors?|teenagers?|state|service|criminals?|militants?|spies|team) (?:that|who|which|behind|from|of|working|[.,] |$)/,
    ({ standing, question, words, quoted }, { words: all, cue: told }) =>
      standing === "main" &&
      !question &&
      !/ (?:not|never|if|whether) /.test(words) &&
      (quoted || told !== null) &&
      (CYBER.test(all) || / (?:hit|did it|did this|broke|wrote|sent|probably|likely|almost certainly) /.test(all)),
  ),
];

/** Whether a main clause lays something to somebody, without a doubt or a no. */
function isLaid({ standing, question, words }: Clause): boolean {
  return (
    standing === "main" && !question && SOMEBODY.test(words) && !/ (?:not|never|no|if|whether|who|could|may|might|unclear) /.test(words)
  );
}
