import { institutionOf } from "../../knowledge/index.ts";
import type { Party } from "../../record/party.ts";

/** The organizations with what tables say that they are, so that several articles' names for one are told to be one: "the FSB", "the Federal Security Service". */
export function withInstitutions(parties: readonly Party[]): Party[] {
  return parties.map((party) => {
    const institution = party.named && party.kind === "organization" ? institutionOf(party.name) : null;
    return institution ? { ...party, institution } : party;
  });
}
