import { readDfrlab } from "./dfrlab.ts";
import type { Register } from "./entry.ts";
import { readEurepoc } from "./eurepoc.ts";

export type { Register, RegisterAttribution, RegisterEntry } from "./entry.ts";
export { readGroups } from "./groups.ts";

/** A register of incidents in the CSV of EuRepoC or DFRLab; null where the text has neither's columns. */
export function readRegister(text: string): Register | null {
  const eurepoc = readEurepoc(text);
  if (eurepoc) return { shape: "EuRepoC", entries: eurepoc };
  const dfrlab = readDfrlab(text);
  return dfrlab && { shape: "DFRLab", entries: dfrlab };
}
