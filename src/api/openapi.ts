import { z } from "zod";
import { ErrorAnswer } from "./answers/archive.ts";
import { isSchema, type Operation } from "./operation.ts";
import { operations } from "./operations/index.ts";

type Json = Readonly<Record<string, unknown>>;

/** Errors that any call may answer with: nobody is known, who is known may not, too many tries or bytes, another writes. */
const ALWAYS = ["bad-query", "sign-in", "not-allowed", "archive-busy", "internal"] as const;

/**
 * The API as OpenAPI 3.1, made from the schemas of what it takes and gives. What is not named in a schema may still be there in an answer of a later
 * version: whoever reads one lets it pass.
 */
export function openapi(version: string): Json {
  const components = new Map<string, Json>();
  const schemaOf = (schema: z.ZodType, io: "input" | "output") => hoisted(schema, io, components);
  const failing = {
    description: "What went wrong, in one shape",
    content: { "application/json": { schema: schemaOf(ErrorAnswer, "output") } },
  };
  const described = operations().map(
    ({ method, path, ...operation }) =>
      [
        `/api${path === "/" ? "/index" : path}`,
        {
          [method.toLowerCase()]: {
            operationId: nameOf(method, path),
            summary: operation.is,
            tags: [operation.tag],
            parameters: [...namedIn(path), ...asked(operation, schemaOf)],
            ...sent(operation, schemaOf),
            responses: { 200: answered(operation, schemaOf), ...unchanged(method), default: failing },
            security: [{ token: [] }, {}],
            "x-scope": operation.scope,
            "x-error-codes": [...new Set([...operation.codes, ...ALWAYS])],
          },
        },
      ] as const,
  );
  const byPath = Map.groupBy(described, ([path]) => path);
  return {
    openapi: "3.1.0",
    info: {
      title: "onrecord",
      version,
      summary: "The record of who said what, on whose word",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries([...byPath].map(([path, own]) => [path, Object.assign({}, ...own.map(([, methods]) => methods))])),
    components: {
      schemas: Object.fromEntries([...components].sort(([one], [other]) => (one < other ? -1 : 1))),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "Where the archive has users: `onrecord token add NAME`" } },
    },
  };
}

type SchemaOf = (schema: z.ZodType, io: "input" | "output") => Json;

/** A name for programs that make functions of calls: `getStatementsId`. */
function nameOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return `${method.toLowerCase()}${(words.length > 0 ? words : ["front"]).map((word) => word[0]!.toUpperCase() + word.slice(1)).join("")}`;
}

function namedIn(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function asked({ query }: Operation, schemaOf: SchemaOf): Json[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => {
    const { description, ...rest } = schemaOf(z.object({ it: schema }), "input") as { description?: string };
    const { it } = (rest as { properties: { it: Json & { description?: string } } }).properties;
    return {
      name,
      in: "query",
      required: false,
      ...((it.description ?? description) && { description: it.description ?? description }),
      schema: it,
    };
  });
}

function sent({ body, form }: Operation, schemaOf: SchemaOf): Json {
  if (!body) return {};
  const fields = form && {
    type: "object",
    properties: Object.fromEntries(Object.entries(form).map(([name, is]) => [name, fieldOf(name, is)])),
  };
  return {
    requestBody: {
      required: true,
      content: { "application/json": { schema: schemaOf(body, "input") }, ...(fields && { "multipart/form-data": { schema: fields } }) },
    },
  };
}

function fieldOf(name: string, is: string): Json {
  const described = is === "" ? {} : { description: is };
  return name === "files" ? { type: "array", items: { type: "string", format: "binary" }, ...described } : { type: "string", ...described };
}

function answered({ answer, is }: Operation, schemaOf: SchemaOf): Json {
  const etag = { ETag: { description: "Send it back as If-None-Match", schema: { type: "string" } } };
  if (isSchema(answer)) return { description: is, headers: etag, content: { "application/json": { schema: schemaOf(answer, "output") } } };
  return { description: answer.holds, content: { [answer.media]: { schema: { type: "string", format: "binary" } } } };
}

const unchanged = (method: string): Json =>
  method === "GET" ? { 304: { description: "As it was when it had the ETag that was sent" } } : {};

/** A schema as JSON Schema, with what has a name moved to the components. */
function hoisted(schema: z.ZodType, io: "input" | "output", components: Map<string, Json>): Json {
  const {
    $schema: _,
    $defs = {},
    ...made
  } = z.toJSONSchema(schema, { io, target: "draft-2020-12" }) as Json & { readonly $defs?: Readonly<Record<string, Json>> };
  for (const [name, found] of Object.entries($defs)) components.set(name, open(found) as Json);
  const { id, ...own } = open(made) as { readonly id?: string };
  if (id === undefined) return own;
  components.set(id, own);
  return { $ref: `#/components/schemas/${id}` };
}

/** Points at the components, and lets pass what a later version adds. */
function open(made: unknown): unknown {
  if (Array.isArray(made)) return made.map(open);
  if (typeof made !== "object" || made === null) return made;
  return Object.fromEntries(
    Object.entries(made).flatMap(([key, value]) => {
      if (key === "additionalProperties" && value === false) return [];
      if (key === "$ref" && typeof value === "string") return [[key, value.replace("#/$defs/", "#/components/schemas/")]];
      return [[key, open(value)]];
    }),
  );
}
