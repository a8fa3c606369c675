import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { OnrecordError } from "../../record/error.ts";
import { apiWords } from "../api-words.ts";
import { words } from "../words.ts";
import type { Call } from "./environment.ts";

/** Refuses bodies above a number of bytes before they are read whole. */
export function atMost(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new OnrecordError("too-large", words.add.tooLarge);
    },
  });
}

/** The text fields of a form that was sent. */
export async function textFields(call: Call): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  for (const [name, value] of await formOf(call)) if (typeof value === "string") fields.set(name, value.replaceAll("\r\n", "\n"));
  return fields;
}

/** The form that was sent, or the JSON that says the same: lists a line each. Throws `bad-form` where the body is neither. */
export async function formOf(call: Call): Promise<FormData> {
  try {
    return isJson(call.req.raw) ? fromJson(await call.req.text()) : await call.req.formData();
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError("bad-form", words.add.nothing, {}, cause);
  }
}

/** Whether a request brings JSON, which no page of another site can make a browser send without asking first. */
export const isJson = ({ headers }: Request): boolean => /^application\/json\b/i.test(headers.get("content-type") ?? "");

const Values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

function fromJson(body: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(valuesIn(body))) form.set(name, Array.isArray(value) ? value.join("\n") : String(value));
  return form;
}

function valuesIn(body: string): z.infer<typeof Values> {
  try {
    return Values.parse(JSON.parse(body));
  } catch (cause) {
    throw new OnrecordError("bad-form", apiWords.badJson, {}, cause);
  }
}

/** The place on this site to go back to after a form; the front page where the form names no such place. */
export function backTo(value: string | undefined): string {
  return value && /^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(value) ? value : "/";
}
