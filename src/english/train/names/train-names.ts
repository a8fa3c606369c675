import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableIn } from "../../names/learned/load.ts";
import { readCorpora } from "./read-corpora.ts";
import { prepare, trainNames } from "./recipe.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, out: { type: "string", default: "models/names" }, table: { type: "string" } },
});
if (values.data === undefined) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/, names/ and cyber/.");
  process.exit(2);
}
// The table of names is made by scripts/knowledge/name-table.mjs; where none is given, the one of the weights at hand stays.
const table = values.table ? readFileSync(values.table) : tableIn(readFileSync(join(values.out, "names.bin")));
const bytes = trainNames(prepare(readCorpora(values.data), table), () => true);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "names.bin"), bytes);
console.log(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
