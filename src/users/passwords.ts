import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { OnrecordError } from "../record/error.ts";

/** The shortest password that is taken, in characters; the longest, in bytes, so that hashing one is bounded. */
const SHORTEST = 10;
const LONGEST = 1024;

/** What scrypt costs: 2^15 rounds over 32 MB, some tens of milliseconds (Percival 2009; RFC 7914). Stored with each hash, so that it can be raised. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const [SALT_BYTES, HASH_BYTES] = [16, 32];

/** A password as it is kept. Throws `bad-password` where it is too short or too long. */
export async function hashed(password: string): Promise<string> {
  const length = [...password].length;
  if (length < SHORTEST || Buffer.byteLength(password) > LONGEST)
    throw new OnrecordError(
      "bad-password",
      `Expected a password of at least ${SHORTEST} characters and at most ${LONGEST} bytes, not one of ${length}. Choose another.`,
    );
  const salt = randomBytes(SALT_BYTES);
  const hash = await derived(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Whether a password is the one that is kept. Takes as long where nothing is kept, so that nobody learns who has one. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  if (Buffer.byteLength(password) > LONGEST) return false;
  const [kind, N, r, p, salt, hash] = (kept ?? NOBODYS).split("$");
  if (kind !== "scrypt" || !salt || !hash) return false;
  const expected = Buffer.from(hash, "base64url");
  const actual = await derived(password, Buffer.from(salt, "base64url"), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(expected, actual) && kept !== null;
}

/** A hash that no password has. */
const NOBODYS = ["scrypt", COST.N, COST.r, COST.p, "A".repeat(22), "A".repeat(43)].join("$");

function derived(password: string, salt: Buffer, { N, r, p }: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password.normalize("NFKC"), salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, hash) =>
      error ? reject(error) : resolve(hash),
    ),
  );
}
