import { OnrecordError } from "../../record/error.ts";

/** What PostgreSQL's failures mean to a person, and what to do; by the first letters of its code, or of that of the connection. */
const MEANINGS: readonly (readonly [prefix: string, code: string, message: string])[] = [
  [
    "3D000",
    "archive-missing",
    "to be in a database that is there, but there is none of that name. Make it with `createdb`, or name another.",
  ],
  [
    "28",
    "archive-unreachable",
    "to let you in, but its server refuses the name or the password, or got none. Check the address; a password may stand in it, in PGPASSWORD or in ~/.pgpass.",
  ],
  [
    "42501",
    "archive-read-only",
    "to be yours to use, but its server does not allow it. Reading takes `usage` of the schema `onrecord` and `select` on its tables and sequences; changing it takes its owner. Ask whoever runs the database.",
  ],
  ["25006", "archive-read-only", "to be writable, but the server only lets it be read. Write to the server that leads."],
  ["53100", "archive-full", "to have room to grow, but the disk of its server is full. Make room; nothing that was kept is lost."],
  ["53300", "archive-busy", "to have a connection free, but its server has no more. Let others finish, then try again."],
  ["55P03", "archive-busy", "to be free, but another program holds it. Let that finish, then try again."],
  [
    "XX00",
    "archive-damaged",
    "to be whole, but its server finds its files damaged. Work on from a backup, and run `onrecord verify` on it.",
  ],
  ...["08", "57P0", "ECONN", "ENOTFOUND", "EAI_", "ETIMEDOUT", "EPIPE", "EHOST", "ENET"].map(
    (prefix) =>
      [
        prefix,
        "archive-unreachable",
        /^(?:ENOTFOUND|EAI_)/.test(prefix)
          ? "to be reachable, but no server of that name is known. Check the name of the host."
          : "to be reachable, but the connection to its server failed. Check that it runs, and the host and port; nothing that was kept is lost.",
      ] as const,
  ),
];

/** How the driver says that a connection ended, where it has no code. */
const ENDED = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** How the driver says that the server asked for a password and there was none. */
const UNASKED = /^SASL: .*password must be/;

/** How the driver says that the address wants the connection to be encrypted, and the server cannot. */
const PLAIN = /^The server does not support SSL connections/;

/** Says PostgreSQL's failure in words that a person can act on; every other error stays what it is. */
export function failureOf(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof OnrecordError) return error;
  // Where a name has several addresses, each has failed.
  const [first] = error instanceof AggregateError ? error.errors : [error];
  const code = codeOf(error) ?? codeOf(first) ?? (ENDED.test(error.message) ? "ECONN" : UNASKED.test(error.message) ? "28P01" : undefined);
  if (PLAIN.test(error.message))
    return new OnrecordError(
      "archive-unreachable",
      `Expected the archive \`${place}\` to be reachable by an encrypted connection, as its address says, but its server has none. Turn TLS on there, or take \`sslmode\` out of the address.`,
      { place },
      error,
    );
  const meaning = MEANINGS.find(([prefix]) => code?.startsWith(prefix));
  if (!meaning) return error;
  return new OnrecordError(meaning[1], `Expected the archive \`${place}\` ${meaning[2]}`, { place }, error);
}

/** Whether what was asked for is held by another program, for longer than the server was told to wait. */
export function isHeld(error: unknown): boolean {
  return codeOf(error) === "55P03";
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
