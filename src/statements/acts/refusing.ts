import { refusesCharge } from "./charge-refused.ts";
import { FINDINGS, OFFERS } from "./refusing-words.ts";
import { clause, cue, cueWords, own } from "./rule.ts";
import type { ActRule } from "./said.ts";
import { isForsworn } from "./then-and-on.ts";

/** Rejection: what is refused. */
export const REFUSING: readonly ActRule[] = [
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
    "rejection",
    "consider call deem find judge term",
    ({ noun, negated }, { words }) =>
      !noun &&
      !negated &&
      / (?:\w+ ){0,4}?(?:extension|proposal|idea|plan|offer|request|demand|move|step|deal|talks|motion|amendment|measure|change|terms|text|draft|it|that|this) (?:as )?(?:an? )?(?:\w+ )?(?:premature|unnecessary|unacceptable|non-starter|unworkable|out of the question|superfluous|pointless) /.test(
        words,
      ),
  ),
  clause(
    "rejection",
    / (?:do|does|did|will|would|shall|is|are|am) not (?:\w+ )?(?:consider (?:itself|ourselves|themselves|himself|herself|myself) bound|(?:feel |be )?bound by|a party to|party to) /,
    ({ standing, question }) => standing === "main" && !question,
  ),
];
