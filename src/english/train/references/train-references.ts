import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadModel, loadNames } from "../../index.ts";
import { calibrate } from "./calibrate.ts";
import { learnReferences, type Plan } from "./learn-references.ts";
import { readLessons } from "./read-lessons.ts";

/** How the shipped weights are learnt. */
const PLAN: Plan = { seeds: [1, 2, 3], rounds: 4, scale: 8 };

/** Letters in a line of the file. */
const WIDTH = 120;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    models: { type: "string", default: "models" },
    out: { type: "string", default: "src/english/references/weights.data.ts" },
  },
});
if (values.data === undefined) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/gum.");
  process.exit(2);
}
const model = loadModel(readFileSync(`${values.models}/english/weights.bin`));
const names = loadNames(readFileSync(`${values.models}/names/names.bin`));
// Learnt with trees and without, so that references are found either way.
const lessons = [...readLessons(values.data, "train", { names, model }), ...readLessons(values.data, "train", { names })];
const margins = calibrate(lessons, PLAN);
const packed = btoa(String.fromCharCode(...new Uint8Array(learnReferences(lessons, PLAN).buffer)));
writeFileSync(
  values.out,
  `/** Learnt by \`src/english/train/references/train-references.ts\` from GUM's train part (annotations CC BY 4.0, github.com/amir-zeldes/gum): how far above the next a choice must be to be sure, by \`MARGIN_GROUPS\`. */
export const REFERENCE_MARGINS: readonly (number | null)[] = [${margins.map((margin) => margin ?? "null").join(", ")}];

/** Weights of one byte each, in base64. */
export const REFERENCE_WEIGHTS = \`
${packed.match(new RegExp(`.{1,${WIDTH}}`, "g"))!.join("\n")}\`;
`,
);
console.log(`${packed.length} letters; sure from ${margins.join(", ")}`);
