import { NoResultError } from "kysely";

/** What a check finds, by what it looks at. Where something is so changed that it cannot go on, that is itself what is wrong; failures of the disk or the server are passed on. */
export async function* readable(what: string, found: AsyncIterable<string>): AsyncIterable<string> {
  try {
    yield* found;
  } catch (error) {
    if (!isOfStored(error)) throw error;
    yield `${what}: what is stored cannot be read: ${error.message}`;
  }
}

/** Whether an error comes of what is stored: what is no JSON or not as it should be, a row that is gone, a table that SQLite cannot make sense of. */
function isOfStored(error: unknown): error is Error {
  return (
    error instanceof SyntaxError ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof NoResultError ||
    (error instanceof Error && "code" in error && (error.code === "SQLITE_ERROR" || error.code === "SQLITE_CORRUPT_VTAB"))
  );
}
