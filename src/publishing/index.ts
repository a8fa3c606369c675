export type { PublishChoice } from "./choice.ts";
export { type Published, type PublishOptions, publish } from "./publish.tsx";
