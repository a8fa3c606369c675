import type { Commitment } from "../../record/commitment.ts";
import type { Party } from "../../record/party.ts";
import type { Statement } from "../../record/statement.ts";

/**
 * Whether a commitment that others tell of is told by the promising state's own officials: then it is said, not reported. An outlet that passes it on is none of those
 * who tell it. Where it is not told of which state somebody is, it stays reported.
 */
export function withGivers(commitments: readonly Commitment[], statements: readonly Statement[], parties: readonly Party[]): Commitment[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const states = new Map(parties.map(({ id, state }) => [id, state?.name ?? null]));
  return commitments.map((commitment) => {
    const [first] = commitment.history;
    const statement = byId.get(first?.statement ?? "");
    if (commitment.given !== "reported" || !statement || first?.kind !== "assured") return commitment;
    const own = new Set(commitment.by.map((id) => states.get(id)).filter((state) => state != null));
    const tellers = statement.sourcing.slice(1).filter(({ party }) => party === null || !statement.speakers.includes(party));
    const isOwn = own.size > 0 && tellers.length > 0 && tellers.every(({ party }) => own.has(states.get(party ?? "") ?? ""));
    return isOwn ? { ...commitment, given: "said" } : commitment;
  });
}
