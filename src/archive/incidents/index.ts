export { incidentEntry, toldOf } from "./entry.ts";
export type { IncidentEntry, IncidentMember, IncidentSays, IncidentSummary, IncidentValue, ValueKind } from "./incident.ts";
export { VALUE_KINDS } from "./incident.ts";
export { INCIDENTS, incidentIds } from "./kind.ts";
export type { Member, MemberParty, MemberStatement } from "./member.ts";
export { attributionsIn, doersNamedBy } from "./sayings.ts";
export { isValueAt, type Struck, withoutStruck } from "./struck.ts";
