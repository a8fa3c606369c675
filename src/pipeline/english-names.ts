import { readFileSync } from "node:fs";
import { loadNames, type NameModel } from "../english/index.ts";

let names: NameModel | null = null;

/** The learnt names that the program ships with, read once. */
export function learnedNames(): NameModel {
  names ??= loadNames(readFileSync(new URL("../../models/names/names.bin", import.meta.url)));
  return names;
}
