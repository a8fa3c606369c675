/** Tables of names: states, threat groups, organizations, given names. LICENSES.md says where each comes from. */
export { isGivenName } from "./given-names.ts";
export { type InstitutionName, institutionOf } from "./institution-of.ts";
export {
  INSTITUTION_KINDS,
  type Institution,
  type InstitutionKind,
  institutions,
  institutionsNamed,
  type SeatForm,
} from "./institutions.ts";
export { type Metonym, metonymsOf } from "./metonyms.ts";
export { type OrganizationKind, organizationNamed } from "./organizations.ts";
export { isPlace } from "./places.ts";
export { countryOf, LONGEST_STATE_NAME, type StateName, stateNamed } from "./states.ts";
export { LONGEST_GROUP_NAME, type ThreatGroupName, threatGroupsNamed } from "./threat-groups.ts";
