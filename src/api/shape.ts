import { z } from "zod";
import { isSchema, type Operation } from "./operation.ts";

/** A field of what is sent or answered, for people to read. */
export interface Field {
  readonly name: string;
  /** In few words: "text", "number", "list of StatementEntry", or the values that it may have. */
  readonly is: string;
  readonly says: string;
  readonly needed: boolean;
}

/** What of a JSON Schema is shown. */
interface Json {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Json[];
  readonly items?: Json;
  readonly type?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Json>>;
}

/** How many values of a field are named; more are many. */
const NAMED_VALUES = 16;

/** What a call takes in its query, as fields. */
export const queryFields = ({ query }: Operation): readonly Field[] => (query ? fieldsOf(query, "input") : []);

/** What a call takes as JSON, as fields; several lists where it takes one of several. */
export function bodyFields({ body }: Operation): readonly (readonly Field[])[] {
  if (!body) return [];
  return body instanceof z.ZodUnion
    ? (body.options as readonly z.ZodType[]).map((one) => fieldsOf(one, "input"))
    : [fieldsOf(body, "input")];
}

/** What a call gives, as fields; none where that is no JSON. */
export const answerFields = ({ answer }: Operation): readonly Field[] => (isSchema(answer) ? fieldsOf(answer, "output") : []);

function fieldsOf(schema: z.ZodType, io: "input" | "output"): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io }) as Json;
  return Object.entries(properties).map(([name, field]) => ({
    name,
    is: kindOf(field),
    says: field.description ?? "",
    needed: required.includes(name),
  }));
}

function kindOf({ $ref, enum: values, const: only, anyOf, items, type }: Json): string {
  if ($ref !== undefined) return $ref.split("/").at(-1)!;
  if (only !== undefined) return String(only);
  if (values) return values.length <= NAMED_VALUES ? values.join(" | ") : "one of many words";
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(" or ");
  if (type === "array") return `list of ${items ? kindOf(items) : "values"}`;
  return KINDS[type ?? ""] ?? "object";
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "true or false",
  null: "null",
};
