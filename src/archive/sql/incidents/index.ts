export { exportedIncidents } from "./export.ts";
export { incidentOf, incidentPage, incidentsTold } from "./incidents.ts";
