export { exportedOrigins } from "./export.ts";
export { aroundCentresOf, gatheredBy } from "./gathered.ts";
export { lineageOf, originOf, originPage } from "./origins.ts";
