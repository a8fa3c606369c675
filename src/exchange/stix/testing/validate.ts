import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const FOLDER = join(import.meta.dirname, "schemas");
const BASE = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas";

/** Where the schema of each type of object stands. */
const SCHEMAS: Readonly<Record<string, string>> = {
  artifact: "observables/artifact",
  "extension-definition": "common/extension-definition",
  "marking-definition": "common/marking-definition",
  relationship: "sros/relationship",
};

/** What OASIS's schemas say against an object: nothing, where it is a STIX 2.1 object. */
export function faultsOf(): (object: { readonly type: string }) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  for (const file of globSync("**/*.json", { cwd: FOLDER })) ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), "utf8")));
  return (object) => {
    const validate = ajv.getSchema(`${BASE}/${SCHEMAS[object.type] ?? `sdos/${object.type}`}.json`);
    if (!validate) return [`no schema for ${object.type}`];
    return validate(object) ? [] : validate.errors!.map(({ instancePath, message }) => `${object.type}${instancePath} ${message}`);
  };
}
