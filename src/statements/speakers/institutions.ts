import { institutionOf, threatGroupsNamed } from "../../knowledge/index.ts";
import type { Party } from "../../record/party.ts";

/** More groups of one name than these are not told: it is no name, but a number. */
const MOST_GROUPS = 8;

/**
 * The organizations and threat groups with what tables say that they are, so that several articles' names for one are told to be one ("the FSB", "the
 * Federal Security Service"), or at least that a table says so of them.
 */
export function withInstitutions(parties: readonly Party[]): Party[] {
  return parties.map((party) => {
    if (party.kind === "threat-group") return withGroups(party);
    if (party.institution) return party;
    const institution = party.named && party.kind === "organization" ? institutionOf(party.name) : null;
    return institution ? { ...party, institution } : party;
  });
}

function withGroups(party: Party): Party {
  const groups = new Set(
    threatGroupsNamed(party.name.replace(/^[Tt]he /, "")).map(({ group, sources }) => `${group}, in ${sources.join(" and ")}`),
  );
  return groups.size === 0 ? party : { ...party, groups: [...groups].sort().slice(0, MOST_GROUPS) };
}
