import { CHARGES } from "./refusing-words.ts";
import { clause } from "./rule.ts";
import type { ActRule, Clause } from "./said.ts";

/** What may stand between the speaker and the verb by which he does what he says: "we therefore must firmly". */
const LEAD =
  "(?: (?:\\w+ly|hereby|also|now|do|still|again|therefore|must|have to|can only|would like to|want to|wish to|continue to|too|all))*";
const WE = "(?:i|we|STATE|ORG|NAME|PLACE|government|ministry|country|side)";

/** Verbs of answering: refusing that is silence, not a refusal. */
const TELLING = "(?:comment|say|tell|answer|discuss|disclose|elaborate|specify|speculate|respond|reply|talk|get into|go into|name|confirm)";

/** What one owns up to: something of one's own. */
const OWNED =
  / (?:admit|acknowledge|concede|confess) (?:to |that )?(?:i|we|our|my|it|mistakes?|errors?|fail\w+|wrong\w*|fault|having|responsib\w+) /;

/**
 * What one does by saying that one does it: "we deny that", "I warn you". The verb names the act, as a cue does from outside.
 * Austin 1962, "How to do things with words", lecture VI.
 */
export const PERFORMING: readonly ActRule[] = [
  clause(
    "denial",
    does("(?:deny|denies|am denying|are denying|refute|refutes|disavow|disclaim)"),
    (part) => done(part) && !/ den(?:y|ies|ying) (?:\S+ ){0,3}?(?:entry|visas?|access|admission) /.test(part.words),
  ),
  clause(
    "denial",
    does("(?:reject|rejects|dismiss|dismisses|repudiate|rebut|dispute|contest)"),
    (part, said) => done(part) && (CHARGES.test(part.words) || / (?:dispute|contest) that (?:we|i|our|it) /.test(said.words)),
  ),
  clause("rejection", does(`(?:refuse|decline) to (?!${TELLING} )\\w+`), done),
  clause("demand", does("(?:insist|require)"), done),
  clause("appeal", does("(?:propose|suggest|invite|beseech|implore|plead with)"), done),
  clause(
    "threat",
    does(
      "(?:warn|am warning|are warning|put) (?:\\S+ ){1,6}?(?:not to|on notice|of (?:the )?consequences|will (?:pay|regret|face|answer))",
    ),
    ({ words, ...part }) => done({ ...part, words: words.replace(" not to ", " ") }),
  ),
  clause("warning", does("(?:warn|am warning|are warning|caution|alert|are alerting)"), done),
  clause("no-comment", does(`(?:decline|refuse) to ${TELLING}`), done),
  clause(
    "no-comment",
    new RegExp(` (?:inappropriate|premature|improper|wrong|too early) (?:for \\S+ )?to ${TELLING} `),
    ({ standing, question }) => standing === "main" && !question,
  ),
  clause("accusation", does("(?:accuse|am accusing|are accusing|suspect)"), done),
  clause(
    "admission",
    does("(?:admit|acknowledge|concede|confess)"),
    (part, said) => done(part) && OWNED.test(said.words) && !/ (?:was|were|been) \w+(?:ed|en) /.test(said.words),
  ),
  clause("sanction", does("(?:sanction|blacklist|expel|am expelling|are expelling|freeze|are freezing)"), done),
];

/** The speaker, what may stand between, and the verb. */
function does(verb: string): RegExp {
  return new RegExp(` ${WE}${LEAD} ${verb} `);
}

/** Whether one's own side does it, here and now. */
function done({ doer, standing, question, words }: Clause): boolean {
  return doer === "own" && standing === "main" && !question && !/ (?:not|never|if|would have|used to) /.test(words);
}
