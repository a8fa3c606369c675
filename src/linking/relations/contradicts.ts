import type { Act } from "../../record/acts.ts";
import type { Claim } from "../commitments/claim.ts";
import { stemsIn } from "../commitments/stems.ts";
import { isNegation, wordsIn } from "../wording/index.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import { countedIn, oppositesIn } from "./opposites.ts";
import type { Related } from "./relate.ts";

/** Acts of which one does not say how things are: what is promised, wanted or feared is asserted by nobody. */
const SAYS_NOTHING: ReadonlySet<Act> = new Set<Act>([
  ...(["no-comment", "non-denial", "appeal", "demand", "threat", "support", "warning"] as const),
  ...(["assurance", "agreement"] as const),
]);

const LAYS: ReadonlySet<Act> = new Set<Act>([
  "accusation",
  "attribution",
  "charge",
  "disclosure",
  "claim",
  "assessment",
  "confirmation",
  "sanction",
]);

/** Words by which somebody says that what is said is not so. */
const NOT_SO =
  /\b(?:no (?:evidence|trace|sign|proof|indication)|nothing (?:that|points|shows|suggests)|made up|invented|never|did not|does not|baseless|false|untrue|themselves|own)\b/i;

/** How much of the shorter one's words both must have, in percent, that one says the contrary of the other. */
const SHARED = 60;
/** How much of them where the contrary is in a word, in percent. */
const CLOSE = 40;
/** And how many at least. */
const LEAST = 2;

/** Whether both cannot be so, whoever says them: the contrary in the same words, other numbers of the same, another doer of one deed, or doubt in what is laid to one. */
export function contradicts(one: Claim, other: Claim): Related | null {
  if (assertsNothing(one) || assertsNothing(other)) return null;
  const agreement = agreementOf(one, other);
  // "No commercial hacking" is not the contrary of "hacking", whichever was said first.
  if (agreement === null || agreement.is === "apart" || agreementOf(other, one)?.is === "apart") return null;
  const why = contrary(one, other) ?? anotherDoer(one, other, agreement) ?? byAccident(one, other) ?? doubts(one, other, agreement);
  return why === null ? null : { kind: "contradicts", why, sure: false };
}

/** Words of plans and wishes. */
const AHEAD =
  /\b(?:will|would|shall|going to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?)\b/i;

function assertsNothing({ act, words }: Claim): boolean {
  return SAYS_NOTHING.has(act) || (act === "opinion" && AHEAD.test(words));
}

/** The same words, of which one says no; or with another number of the same, another month, or a word that is the contrary. */
function contrary(one: Claim, other: Claim): string | null {
  const [here, there] = [stemsIn(one.words), stemsIn(other.words)];
  const shared = [...here.keys()].filter((stem) => there.has(stem)).length;
  const alike = shared >= LEAST && shared * 100 >= SHARED * Math.min(here.size, there.size);
  if (alike && negations(one.words) !== negations(other.words)) return "the same words, and one says no";
  const [counts, others] = [countedIn(one.words), countedIn(other.words)];
  const stem = [...counts.keys()].find((counted) => others.has(counted) && others.get(counted) !== counts.get(counted));
  if (stem !== undefined && shared >= 1) return `other numbers of the same: ${counts.get(stem)}, ${others.get(stem)}`;
  const least = Math.min(here.size, there.size) <= LEAST ? 1 : LEAST;
  if (shared < least || shared * 100 < CLOSE * Math.min(here.size, there.size) || negations(one.words) !== negations(other.words))
    return null;
  const opposites = oppositesIn(one.words, other.words);
  if (opposites) return `the same matter, and “${opposites[0]}” beside “${opposites[1]}”`;
  const [month, another] = [monthIn(one.words), monthIn(other.words)];
  return month !== null && another !== null && month !== another ? `the same matter at another time: ${month}, ${another}` : null;
}

function anotherDoer(one: Claim, other: Claim, { is, why }: Agreement): string | null {
  if (!LAYS.has(one.act) || !LAYS.has(other.act) || is !== "covers") return null;
  if (one.actors.length === 0 || other.actors.length === 0 || one.actors.some((side) => other.actors.includes(side))) return null;
  return one.targets.some((side) => other.targets.includes(side)) && /^(?:attribution|charge)$/.test(one.act)
    ? `another doer; ${why}`
    : null;
}

/** Words by which what is laid to somebody was nobody's deed. */
const ACCIDENT =
  /\b(?:accident\w*|storms?|lightning|weather|malfunction|misconfiguration|glitch|by mistake|technical (?:fault|failure|error)|by an anchor)\b/i;

/** An accident beside somebody's deed. */
function byAccident(one: Claim, other: Claim): string | null {
  const [accident, deed] = ACCIDENT.test(one.words) ? [one, other] : [other, one];
  const words = ACCIDENT.exec(accident.words);
  if (!words || ACCIDENT.test(deed.words) || !LAYS.has(deed.act) || deed.actors.length + deed.behind.length === 0) return null;
  const [here, there] = [stemsIn(accident.words), stemsIn(deed.words)];
  const shared = [...here.keys()].filter((stem) => there.has(stem)).length;
  return shared >= LEAST && negations(accident.words) === 0 ? `“${words[0]}” beside somebody's deed` : null;
}

function doubts(one: Claim, other: Claim, { is, why }: Agreement): string | null {
  if (!LAYS.has(other.act) || other.actors.length === 0) return null;
  const sides = [...one.actors, ...one.behind];
  const finds = one.act === "negative-finding" || one.act === "skepticism" || one.act === "rejection";
  if (!finds || !NOT_SO.test(one.words)) return null;
  if (sides.some((side) => other.actors.includes(side))) return `doubt in what is laid to the same; ${why}`;
  return sides.length === 0 && one.act === "negative-finding" && is === "covers" ? `the deed itself was not found; ${why}` : null;
}

function negations(words: string): number {
  return wordsIn(words).filter(({ word }) => isNegation(word)).length % 2;
}

const MONTH = /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The first month that words name; null where they name none. */
function monthIn(words: string): string | null {
  return MONTH.exec(words)?.[0] ?? null;
}
