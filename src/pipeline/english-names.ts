import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadNames, type NameModel } from "../english/index.ts";

const bytes = readFileSync(new URL("../../models/names/names.bin", import.meta.url));

/** How many hex digits of the weights' SHA-256 tell them apart. */
const DIGITS = 12;

/** Which weights for names the program has: the first digits of their SHA-256. */
export const NAMES_MODEL: string = createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS);

let names: NameModel | null = null;

/** The learnt names that the program ships with, made ready once. */
export function learnedNames(): NameModel {
  names ??= loadNames(bytes);
  return names;
}
