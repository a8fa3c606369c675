export { exportedIncidents } from "./export.ts";
export { incidentOf, incidentPage } from "./incidents.ts";
