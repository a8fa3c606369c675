import { z } from "zod";
import { Capture, Sighting } from "./capture.ts";
import { ExtractObject, ReadObject } from "./contract.ts";
import { Decision } from "./decision.ts";
import { Origin } from "./origin.ts";
import { Proof } from "./proof.ts";
import { Seal } from "./seal.ts";

/** Everything that is published as JSON Schema: file name and schema. Each file holds all that it refers to. */
const PUBLISHED: readonly (readonly [string, z.ZodType])[] = [
  ["extract.schema.json", ExtractObject],
  ["read.schema.json", ReadObject],
  ["capture.schema.json", Capture],
  ["sighting.schema.json", Sighting],
  ["decision.schema.json", Decision],
  ["origin.schema.json", Origin],
  ["proof.schema.json", Proof],
  ["seal.schema.json", Seal],
];

/** The JSON Schemas (draft 2020-12) of the record's vocabulary as file name and text. */
export function schemas(): [name: string, text: string][] {
  return PUBLISHED.map(([name, schema]) => [name, `${JSON.stringify(z.toJSONSchema(schema, { io: "output" }), null, 2)}\n`]);
}
