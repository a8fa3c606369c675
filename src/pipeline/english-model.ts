import { readFileSync } from "node:fs";
import { loadModel, type Model } from "../english/index.ts";

const FILE = new URL("../../models/english/weights.bin", import.meta.url);

let loaded: Model | undefined;

/** The weights that the package holds, read when they are first asked for. Loading takes some tens of milliseconds. */
export function englishModel(): Model {
  loaded ??= loadModel(readFileSync(FILE));
  return loaded;
}
