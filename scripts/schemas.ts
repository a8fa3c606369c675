// Publishes the record's schemas as JSON Schema in docs/schema/. `--check` writes nothing and exits 1 where a file is not as it should be.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { schemas } from "../src/record/schemas.ts";

const folder = fileURLToPath(new URL("../docs/schema/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemas()) {
  const file = `${folder}${name}`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    process.stderr.write(`Expected docs/schema/${name} to be made from src/record. Run: node scripts/schemas.ts\n`);
    process.exitCode = 1;
  }
}
