import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCorpora } from "./read-corpora.ts";
import { prepare, trainNames } from "./recipe.ts";

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string", default: "models/names" } } });
if (values.data === undefined) {
  console.error("Expected --data DIR, not nothing. Give the folder that holds treebanks/, names/ and cyber/.");
  process.exit(2);
}
const bytes = trainNames(prepare(readCorpora(values.data)), () => true);
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "names.bin"), bytes);
console.log(`${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
