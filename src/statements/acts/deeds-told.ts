import { A_DEED, type Doing, doingsIn } from "./doings.ts";
import { clause, SOMEBODY } from "./rule.ts";
import type { ActRule, Clause, Said } from "./said.ts";

/** Deeds that are an incident of their own when somebody has done them. */
const INCIDENTS = /^(?:hack|break|infiltrate|penetrate|wiretap|bug|sabotage|steal)$/;
/** What is stolen in a manner of speaking. */
const FIGURE_OF_SPEECH =
  / (?:election|vote|votes|race|nomination|seat|ideas?|show|speech|headlines|limelight|thunder|heart|march|glance|lead) /;
/** Deeds that also are no more than words or play, or that things do by themselves: to own up to them is to own up to nothing. */
const LOOSE = /^(?:attack|target|breach|lie|compromise|jam|interfere|infect|leak)$/;
/** Of these, what nobody does wrong by who only suffers it: a firm that leaks data, a network that is open. */
const SUFFERED = /^(?:breach|lie|compromise|leak)$/;
/** "hackers | linked to Varenia": a clause that says for whom somebody acts. */
const BEHIND =
  /^ (?:(?:who|that|which) )?(?:\w+ ){0,2}?(?:linked|tied|backed|sponsored|directed|paid|hired|working|acting|operating|work|worked|acted) /;
const DOUBTFUL = / (?:if|whether|who|could|may|might|unclear|as if|as though) /;

/**
 * What is said of a deed by how its verb stands: that one did not do it (denial), did it (admission), will not do it (assurance), or that somebody did
 * (attribution) or does (accusation).
 */
export const DEEDS_TOLD: readonly ActRule[] = [
  told("denial", (doing, part, said) => doing.negated && isDone(doing) && isOwn(part, said)),
  told(
    "admission",
    (doing, { doer, words }) => !doing.negated && isDone(doing) && doer === "own" && !LOOSE.test(doing.lemma) && !DOUBTFUL.test(words),
  ),
  told("assurance", (doing, part, said) => doing.negated && !isDone(doing) && isOwn(part, said)),
  told(
    "attribution",
    (doing, part, said) =>
      doing.mood === "done" &&
      INCIDENTS.test(doing.lemma) &&
      !(doing.lemma === "steal" && FIGURE_OF_SPEECH.test(part.words)) &&
      isOfSomebody(doing, part, said),
  ),
  told("accusation", (doing, part, said) => isDone(doing) && isOfSomebody(doing, part, said)),

  // "We were not the ones who hacked it": the deed stands in a clause of its own.
  clause(
    "denial",
    / (?:am|are|was|were) not the (?:ones?|people|side|party|culprits?) /,
    ({ doer }, said) => doer === "own" && tellsDeed(said),
  ),
  clause("admission", / (?:am|are|was|were) the (?:ones?|people) /, ({ doer }, said) => doer === "own" && tellsDeed(said)),
  clause("attribution", /^ (?:it|that) (?:was|is|were) (?:\w+ly )?(?:STATE|PLACE|GROUP|ORG|PERSON|NAME) /, (_, said) => tellsDeed(said)),
];

function told(act: ActRule["act"], when: (doing: Doing, clause: Clause, said: Said) => boolean): ActRule {
  return {
    act,
    weak: false,
    looksAt: "clause",
    pattern: A_DEED,
    lemmas: null,
    find: (said, part) =>
      part.question ? null : (doingsIn(part.row).find((doing) => !doing.relative && when(doing, part, said))?.words ?? null),
  };
}

function isDone({ mood }: Doing): boolean {
  return mood === "done" || mood === "going-on";
}

/** Whether a clause speaks of the speaker's own side: of a state, where an official of one whose state is not told speaks; of nobody, where somebody of a house does. */
function isOwn({ doer, words }: Clause, { side }: Said): boolean {
  if (doer === "own") return true;
  if (/^ (?:\W )?(?:nobody|no one|no-one|none of (?:us|them|our|its|his|her|their|my|STATE)) /.test(words))
    return side.official || side.ofOrganization;
  return side.official && !side.described && /^ (?:\W )?(?:STATE|PLACE|NAME|ORG) /.test(words);
}

/** Whether somebody else with a name, or who acts for one, is said to have done it. */
function isOfSomebody(doing: Doing, { doer, words }: Clause, { clauses }: Said): boolean {
  if (doing.negated || SUFFERED.test(doing.lemma) || doer !== "other" || DOUBTFUL.test(words)) return false;
  const before = words.slice(0, words.indexOf(` ${doing.words} `) + 1);
  return SOMEBODY.test(before) || clauses.some((part) => part.standing === "aside" && BEHIND.test(part.words) && SOMEBODY.test(part.words));
}

/** Whether a clause beside the main one tells of a deed that was done. */
function tellsDeed({ clauses }: Said): boolean {
  return clauses.some(({ standing, row }) => standing === "aside" && doingsIn(row).some((doing) => isDone(doing) && !doing.negated));
}
