import type { Act } from "../../record/acts.ts";
import type { Claim } from "../commitments/claim.ts";
import { stemsIn } from "../commitments/stems.ts";
import { isNegation, isNumber, wordsIn } from "../wording/index.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import type { Related } from "./relate.ts";

/** Acts of which one does not say how things are. */
const SAYS_NOTHING: ReadonlySet<Act> = new Set<Act>(["no-comment", "non-denial", "appeal", "demand", "threat", "support", "warning"]);

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
/** And how many at least. */
const LEAST = 2;

/** Whether both cannot be so, whoever says them: the contrary in the same words, other numbers of the same, another doer of one deed, or doubt in what is laid to one. */
export function contradicts(one: Claim, other: Claim): Related | null {
  if (SAYS_NOTHING.has(one.act) || SAYS_NOTHING.has(other.act)) return null;
  const agreement = agreementOf(one, other);
  // "No commercial hacking" is not the contrary of "hacking", whichever was said first.
  if (agreement === null || agreement.is === "apart" || agreementOf(other, one)?.is === "apart") return null;
  const why = contrary(one, other) ?? anotherDoer(one, other, agreement) ?? doubts(one, other, agreement);
  return why === null ? null : { kind: "contradicts", why, sure: false };
}

/** The same words, of which one says no; or the same words with other numbers. */
function contrary(one: Claim, other: Claim): string | null {
  const [here, there] = [stemsIn(one.words), stemsIn(other.words)];
  const shared = [...here.keys()].filter((stem) => there.has(stem)).length;
  if (shared < LEAST || shared * 100 < SHARED * Math.min(here.size, there.size)) return null;
  const [parity, otherParity] = [negations(one.words), negations(other.words)];
  if (parity !== otherParity) return "the same words, and one says no";
  const [counts, others] = [numbersIn(one.words), numbersIn(other.words)];
  return counts !== "" && others !== "" && counts !== others ? `other numbers of the same: ${counts}, ${others}` : null;
}

function anotherDoer(one: Claim, other: Claim, { is, why }: Agreement): string | null {
  if (!LAYS.has(one.act) || !LAYS.has(other.act) || is !== "covers") return null;
  if (one.actors.length === 0 || other.actors.length === 0 || one.actors.some((side) => other.actors.includes(side))) return null;
  return one.targets.some((side) => other.targets.includes(side)) && /^(?:attribution|charge)$/.test(one.act)
    ? `another doer; ${why}`
    : null;
}

function doubts(one: Claim, other: Claim, { why }: Agreement): string | null {
  if (!LAYS.has(other.act) || other.actors.length === 0) return null;
  const named = [...one.actors, ...one.behind].some((side) => other.actors.includes(side));
  const finds = one.act === "negative-finding" || one.act === "skepticism" || one.act === "rejection";
  return named && finds && NOT_SO.test(one.words) ? `doubt in what is laid to the same; ${why}` : null;
}

function negations(words: string): number {
  return wordsIn(words).filter(({ word }) => isNegation(word)).length % 2;
}

function numbersIn(words: string): string {
  const numbers = wordsIn(words)
    .map(({ word }) => word)
    .filter((word) => isNumber(word) && !/^(?:19|20)\d\d$/.test(word));
  return [...new Set(numbers)].sort().join(" ");
}
