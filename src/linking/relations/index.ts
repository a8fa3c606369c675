export { type Related, relate } from "./relate.ts";
