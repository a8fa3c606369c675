export { exportedOrigins } from "./export.ts";
export { gatheredBy } from "./gathered.ts";
export { lineageOf, originOf, originPage } from "./origins.ts";
