/** Nouns for what somebody does: whose it is does it, what it is of, in or against it is done to. */
export const DEED =
  /^(?:hack(?:s|ing)?|cyber-?attacks?|attacks?|intrusions?|incursions?|break-?ins?|breach(?:es)?|thefts?|cyber-?theft|leaks?|espionage|cyber-?espionage|spying|surveillance|meddling|interference|influence|intervention|operations?|campaigns?|activit(?:y|ies)|efforts?|attempts?|strikes?|sabotage|disinformation|propaganda|initiatives?|orders?|actions?|threats?|warnings?|capabilit(?:y|ies)|invasion|support|manipulation|compromise|jamming|pressure|aggression)$/;

/** Nouns for those who act for a state: a state's name before them says who acts. */
export const AGENTS =
  /^(?:hackers?|spies|spy|agents?|operatives?|operators?|officers?|officials?|soldiers?|services?|intelligence|army|military|navy|forces?|government|administration|regime|authorit(?:y|ies)|leaders?|leadership|president|minist(?:er|ry)|agency|agencies|cyber-?spies|actors?|attackers?|intruders?|units?|police|diplomats?|envoys?|embassy|trolls?|state)$/;

/** Nouns for those who are of a land and do not act for it by that. */
export const PRIVATE =
  /^(?:compan(?:y|ies)|firms?|business(?:es|men|man)?|citizens?|nationals?|bloggers?|criminals?|cyber-?criminals?|gangs?|hacktivists?|activists?|individuals?|people|men|women|students?|contractors?|groups?|networks?|accounts?|media|newspapers?|researchers?|mercenaries|syndicates?|crew|servers?|users?|farms?|websites?|sites?|pages?|profiles?)$/;

/** What follows a state's name, joined to it, where it is only said to stand near. */
export const JOINED =
  /^[-‐‑–](?:linked|backed|tied|based|aligned|affiliated|sponsored|nexus|connected|related|speaking|friendly|supported|associated)\b/i;

/** Verbs and participles that put somebody near a state, as lemmas: "linked to Varenia". */
export const NEAR =
  /^(?:link|tie|back|connect|affiliate|align|associate|base|sponsor|relate|trace|suspect|support|fund|direct|hire|protect|shelter)$/;

/** Verbs that say where a deed comes from, as lemmas: "run from Varenia", "originated in Varenia". */
export const COMES = /^(?:run|originate|come|emanate|stem|operate|launch|conduct|control|coordinate|manage|orchestrate|mount|steer)$/;

/** Verbs whose object is what is told, as lemmas: of whom that is nothing is done to him. */
export const SPREADS = /^(?:spread|amplify|fabricate|push|promote|circulate|disseminate|boost)$/;

/** Verbs of telling, finding and naming, as lemmas: who does that has done nothing of what is told. */
export const TELLS =
  /^(?:say|tell|give|report|cite|publish|estimate|count|quote|note|provide|mention|find|discover|detect|identify|name|call|dub|track|describe|conclude|determine|establish|assess|believe|confirm|announce|disclose|reveal|investigate|sign|ratify|negotiate|draft)$/;

/** Of these, those that give their object a name, as lemmas: what is called so is told before them. */
export const CALLS = /^(?:call|name|dub|track|nickname|identify)$/;

/** Nouns by which something is done for somebody: "on behalf of", "at the behest of". */
export const FOR_OTHERS = /^(?:behalf|behest|bidding|orders?|instructions?|direction|request|pay)$/;

/** Nouns for what gives away who did it: "bore the hallmarks of Varenia". */
export const MARKS = /^(?:hallmarks?|fingerprints?|signatures?|handwriting|stamp|trademarks?|footprints?)$/;

/** Verbs that lay a deed to somebody, as lemmas: what follows "to" or "on" is said to have done it. */
export const LAY = /^(?:attribute|pin|blame|ascribe|trace|lay)$/;

/** Verbs whose object is said to have done something, as lemmas. */
export const ACCUSE = /^(?:accuse|charge|suspect|blame|indict|condemn|denounce|criticise|criticize|sanction|expel)$/;

/** Verbs whose subject suffers what is done, as lemmas. */
export const SUFFER = /^(?:suffer|undergo|face|experience|sustain|endure|receive|withstand)$/;

/** Nouns that say that something is done to their subject. */
export const VICTIM = /^(?:victims?|targets?)$/;

/** Verbs by which what is somebody's trade or interest is looked into, as lemmas: "a group that it has followed for years". */
export const STUDIES = /^(?:write|follow|study|watch|monitor|observe|know|research|examine|analyse|analyze|warn)$/;

/** Participles before "as" and a name, as lemmas: "the group known as". */
export const KNOWN_AS = /^(?:know|call|name|dub|track|describe|label)$/;

/** Verbs of doing something for somebody, as lemmas: "works for Varenia" puts whoever works behind it. */
export const SERVES = /^(?:work|act|operate|spy|hack)$/;

/** Verbs by which one has orders from somebody, as lemmas. */
export const TAKES = /^(?:take|get|receive)$/;

/** Nouns that have a "to" of their own: "access to the mail" lays nothing to the mail. */
export const WITH_TO =
  /^(?:access|damages?|threats?|harm|letters?|messages?|e?mails?|answers?|responses?|repl(?:y|ies)|visits?|ties|links?|danger|support|aid|help|keys?|advis[eo]rs?|ambassadors?|envoys?|return|entry|relation|attention)$/;
