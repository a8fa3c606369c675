export { incidentsAlike } from "./alike.ts";
export { type AttributionType, type Attributor, attributionBasis, attributionType, type Hit } from "./attributor.ts";
export { type Answer, type Attribution, ladderOf, type Rung } from "./ladder.ts";
export { ministryKey } from "./ministry-key.ts";
export { type IncidentSketch, incidentNode, UNSURE } from "./sketch.ts";
export { type Meeting, timesMeet } from "./times.ts";
export type { Named, ToldIncident, When } from "./told.ts";
