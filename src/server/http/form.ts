import { bodyLimit } from "hono/body-limit";
import { OnrecordError } from "../../record/error.ts";
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

/** The form that was sent. Throws `bad-form` where the body is none. */
export async function formOf(call: Call): Promise<FormData> {
  try {
    return await call.req.formData();
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError("bad-form", words.add.nothing, {}, cause);
  }
}

/** The place on this site to go back to after a form; the front page where the form names no such place. */
export function backTo(value: string | undefined): string {
  return value && /^\/(?![/\\])[\x21-\x5B\x5D-\x7E]*$/.test(value) ? value : "/";
}
