import type { Claim } from "../commitments/claim.ts";
import { matterOfClaim } from "../commitments/claim-matter.ts";
import { daysBetween } from "../days.ts";
import { ANSWERED_WITHIN } from "./answers.ts";
import { type Related, relate } from "./relate.ts";

/** What one statement does to another that answers it, whichever way. */
const ANSWERS = /^(?:denies|confirms|answers|contradicts)$/;

/** Whether a statement answers, whichever way, what was laid to somebody or asked of him; null where it does not. */
export function replyTo(one: Claim, other: Claim): Related | null {
  const related = relate(one, other);
  return related && ANSWERS.test(related.kind) ? related : null;
}

/**
 * Whether what a side says answers a silence of it, whoever of the side gave none. A silence that does not say what was asked ("the embassy did not respond") is taken to be
 * on what its article lays to the side: what answers one of these answers it. Never sure.
 */
export function answersSilence(one: Claim, silence: Claim, laid: readonly Claim[]): Related | null {
  const own = replyTo(one, silence);
  const days = daysBetween(one.day, silence.day);
  const { deeds, things } = matterOfClaim(silence);
  if (own || days === null || days <= 0 || days > ANSWERED_WITHIN || deeds.size + things.size > 0) return own;
  if (!one.speakers.some((side) => silence.speakers.includes(side))) return null;
  const asked = laid.filter(({ actors, behind }) => silence.speakers.some((side) => actors.includes(side) || behind.includes(side)));
  const reply = asked.map((other) => replyTo(one, other)).find((found) => found !== null);
  return reply
    ? { kind: "answers", why: `by the side that gave no answer, to what the same article lays to it; ${reply.why}`, sure: false }
    : null;
}
