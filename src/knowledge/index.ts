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
export { type Register, type RegisterAttribution, type RegisterEntry, readGroups, readRegister } from "./registers/index.ts";
export { countryOf, isStateCode, LONGEST_STATE_NAME, type State, type StateName, stateNamed, states } from "./states.ts";
export { LONGEST_GROUP_NAME, type ThreatGroupCall, type ThreatGroupName, threatGroups, threatGroupsNamed } from "./threat-groups.ts";
export { USER_KINDS, type UserKnowledge, type UserRow, userKnowledge } from "./user.ts";
export { MOST_ROWS, type RowFault, readUserRows, type UserRows } from "./user-csv.ts";
