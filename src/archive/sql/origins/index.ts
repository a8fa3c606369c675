export { exportedOrigins } from "./export.ts";
export { aroundCentresOf, gatheredBy } from "./gathered.ts";
export { captureMeant, lineageOf, originOf, originPage } from "./origins.ts";
export { shownOf } from "./summaries.ts";
