import type { Proof } from "../../record/proof.ts";

/** A proof without what the page says beyond the passage: the bytes and the text are left out, their hashes stay. */
export function withoutBytes(proof: Proof): Proof {
  return { ...proof, capture: { ...proof.capture, bytes: null }, text: null };
}
