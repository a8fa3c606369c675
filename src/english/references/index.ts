export type { Choice, ReferenceSource } from "./choice.ts";
export type { Reference, ReferenceForm } from "./reference.ts";
export { findReferences } from "./references.ts";
