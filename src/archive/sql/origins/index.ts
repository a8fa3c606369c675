export { exportedOrigins } from "./export.ts";
export { aroundCentres, centresOf, gatheredBy } from "./gathered.ts";
export { captureMeant, lineageOf, originOf, originPage } from "./origins.ts";
export { shownOf } from "./summaries.ts";
