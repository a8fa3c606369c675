import type { z } from "zod";
import type { Scope } from "../users/scopes.ts";

/** What an answer is that is no JSON: its media type, and what it holds. */
export interface Bytes {
  readonly media: string;
  readonly holds: string;
}

/** One call of the API. */
export interface Operation {
  /** What it is for, as part of a sentence. */
  readonly is: string;
  /** The part of the record that it is about: a heading of the page for people. */
  readonly tag: string;
  /** What a token must be for. */
  readonly scope: Scope;
  readonly query?: z.ZodObject;
  /** What is sent as JSON. */
  readonly body?: z.ZodType;
  /** What may be sent as `multipart/form-data` instead: the fields, files among them. */
  readonly form?: Readonly<Record<string, string>>;
  readonly answer: z.ZodType | Bytes;
  /** The codes of errors of its own, beside those that any call may have. */
  readonly codes: readonly string[];
}

/** Whether an answer is JSON that a schema describes. */
export const isSchema = (answer: Operation["answer"]): answer is z.ZodType => !("media" in answer);
