import { z } from "zod";
import { OnrecordError } from "../record/error.ts";
import type { PageRequest } from "./archive.ts";

const LIMIT = { least: 1, most: 1000, default: 50 };

/** How many entries a page shall have. Throws `bad-query` outside 1 to 1000. */
export function limitOf({ limit = LIMIT.default }: PageRequest): number {
  if (Number.isInteger(limit) && limit >= LIMIT.least && limit <= LIMIT.most) return limit;
  throw new OnrecordError("bad-query", `Expected a limit from ${LIMIT.least} to ${LIMIT.most}, not \`${limit}\`. Ask for several pages.`, {
    limit,
  });
}

/** The place in an order where the next page goes on: the sort keys of the last entry shown. */
export type Keys = readonly (string | number)[];

/** Writes a cursor: opaque to callers, and safe in an address. */
export function toCursor(keys: Keys): string {
  return Buffer.from(JSON.stringify(keys)).toString("base64url");
}

/** Reads a cursor back; null where none is given. Throws `bad-query` where it was not made by `toCursor` for this very order. */
export function fromCursor<T extends Keys>(after: string | undefined, shape: z.ZodType<T>): T | null {
  if (after === undefined) return null;
  const keys = shape.safeParse(parsed(Buffer.from(after, "base64url").toString()));
  if (keys.success && toCursor(keys.data) === after) return keys.data;
  throw new OnrecordError("bad-query", `Expected the \`next\` of a page before, not \`${after.slice(0, 80)}\`. Begin at the first page.`, {
    after,
  });
}

/** Cursors of entries ordered by one key and then by id. */
export const KeyAndId = z.tuple([z.string(), z.string()]);
/** Cursors of entries ordered by a number and then by id. */
export const NumberAndId = z.tuple([z.int(), z.string()]);
/** Cursors of parties: how many statements, the name's key, the id. */
export const CountKeyAndId = z.tuple([z.int(), z.string(), z.string()]);
/** Cursors of a list that people put in an order: the place in it. */
export const Place = z.tuple([z.int()]);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Splits off what was fetched beyond a page, to know whether another follows. */
export function pageOf<T>(rows: readonly T[], limit: number, keys: (row: T) => Keys): { rows: readonly T[]; next: string | null } {
  if (rows.length <= limit) return { rows, next: null };
  const shown = rows.slice(0, limit);
  return { rows: shown, next: toCursor(keys(shown[shown.length - 1]!)) };
}
