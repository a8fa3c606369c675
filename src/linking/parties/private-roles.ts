import { fold } from "./names.ts";

/** What people do beside their work or where they live, with others of the place: who heads it is no official. */
const CIRCLE =
  "(?:clubs?|teams?|squad|choirs?|band|orchestra|fans?|supporters|tenants|residents|neighbou?rs|neighbou?rhood|parents|pupils|alumni|allotments?|hobby|reading group|book group|scouts?|troupe)";

/** What circles of that kind call themselves: "tenants' association". */
const BODY = "(?:association|group|committee|society|council|union|league|board|initiative|watch)";

/** Bodies whose name has such a word and that are none: the Paris Club lends to states, a Bank's team speaks for it. */
const PUBLIC =
  /\b(?:national team|(?:negotiating|response|security|investigation|investigative|inspection|monitoring|observer|rescue|transition|legal|press|defen[cs]e|emergency|crisis|task|prosecution|audit|cyber\w*|un|eu)\b[\p{L}\p{N} -]{0,30}\bteam|press club|paris club)\b/u;

const OF_A_CIRCLE = new RegExp(`(?<![\\p{L}\\p{N}])${CIRCLE}(?:['’]s?|s['’])?(?: ${BODY})?(?![\\p{L}\\p{N}])`, "u");

/** What somebody is to another, by which he is in no public role whatever else is said in the same words. */
const KIN =
  /^(?:(?:the|a|an|his|her|their|elder|older|younger|twin|late) )*(?:brother|sister|son|daughter|mother|father|wife|husband|widow|widower|cousin|aunt|uncle|nephew|niece|neighbou?r|friend|classmate|roommate|relative|grand(?:mother|father|son|daughter))\b/u;

/** Longest role that is looked at, in UTF-16 code units. */
const LONGEST = 300;

/**
 * Whether the words for a role make nobody a public person: kin, neighbours and friends, and who heads a club, a team, a choir or those who live in a
 * house or street. Known by its words alone, whoever has it.
 */
export function isPrivateRole(role: string): boolean {
  const words = fold(role.slice(0, LONGEST)).trim();
  return KIN.test(words) || (OF_A_CIRCLE.test(words) && !PUBLIC.test(words));
}
