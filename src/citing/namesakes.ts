import { MOST_NAMESAKES, meantAmong, officeOf } from "../linking/index.ts";
import type { DraftSpeaker } from "./draft.ts";
import type { KnownParty } from "./speakers.ts";

/**
 * Whom a draft means of those who go by one name: the only one; the only one of the state that it tells; else the one who holds more of the offices
 * that it tells. Null where its words do not say, or tell a state of which none of them is.
 */
export function meantOf({ roles, state }: Pick<DraftSpeaker, "roles" | "state">, named: readonly KnownParty[]): string | null {
  const fitting = state === null ? named : named.filter((party) => party.state === null || party.state === state);
  const own = state === null ? [] : fitting.filter((party) => party.state === state);
  if (own.length === 1) return own[0]!.id;
  if (fitting.length === 0 || fitting.length > MOST_NAMESAKES) return null;
  return meantAmong(
    officesOf(roles),
    fitting.map((party) => ({ id: party.id, hints: officesOf(party.roles) })),
  );
}

function officesOf(roles: readonly string[]): string[] {
  return [...new Set(roles.map(officeOf).filter((office) => office !== null))].map((office) => `office ${office}`);
}
