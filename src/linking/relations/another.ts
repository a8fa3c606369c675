import type { Claim } from "../commitments/claim.ts";
import { possibleIn } from "../matter/index.ts";

/** Denials and silences that name nothing: they are about what was said right before. */
export const UNSPECIFIC =
  /\b(?:(?:accusations?|allegations?|claims?|charges?|reports?|story|this|that|these|it) (?:is|are|was|were) (?:\w+ )?(?:baseless|groundless|unfounded|false|untrue|invented|nonsense|absurd|fabricated|lies|a lie|made up)|(?:this|the|that) (?:intrusion|attack|incident|operation|hack|break-in|breach)|nothing to do with|no (?:part|role|hand) in|not (?:behind|responsible|involved)|no involvement)\b/i;

/** Words that tell of a promise, not of a deed; and those by which a denial speaks also of others than the side's own: of its land, of anybody there. */
const PROMISE = /\b(?:promis\w*|pledg\w*|vow(?:s|ed)?|assur\w*|guarantee\w*)\b/i;
const OF_ANYBODY =
  /\b(?:soil|territory|nobody|nothing|no ?one|anybody|anyone|groups?|hackers?|criminals?|citizens?|nationals?|any (?:form|kind|sort|way)|whatsoever|accusations?|allegations?)\b/i;

/** Whether a denial speaks of another than what was said: of a deed that is only possible, or of a promise; of a state where only its land was named; of another body of it. */
export function isOfAnother(one: Claim, other: Claim, own: readonly string[]): boolean {
  if (possibleIn(other.words) !== null && possibleIn(one.words) === null && other.act === "warning") return true;
  if (PROMISE.test(other.words) && !PROMISE.test(one.words)) return true;
  if (!other.actors.some((side) => own.includes(side)) && !OF_ANYBODY.test(one.words) && !UNSPECIFIC.test(one.words)) return true;
  const [bodies, theirs] = [bodiesIn(one.words), bodiesIn(other.words)];
  return bodies.length === 1 && theirs.length === 1 && bodies[0] !== theirs[0] && !EVERY_BODY.test(one.words);
}

/** Bodies of a state that are told apart by their words. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  ["army", /\b(?:army|armed forces|soldiers|military)\b/i],
  ["navy", /\bnavy\b/i],
  ["police", /\bpolice\b/i],
  ["intelligence", /\b(?:intelligence (?:service|agency)|spy agency|security service|secret service)\b/i],
];
const EVERY_BODY = /\b(?:no (?:agency|service|body|part)|nobody|none of|any (?:agency|service|body))\b/i;

function bodiesIn(words: string): string[] {
  return BODIES.filter(([, form]) => form.test(words)).map(([body]) => body);
}
