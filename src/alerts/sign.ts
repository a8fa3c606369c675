import { createHmac, randomBytes } from "node:crypto";

/** How a secret begins, as the Standard Webhooks have it (standardwebhooks.com, 1.0.0). */
const PREFIX = "whsec_";
const SECRET_BYTES = 32;

/** Makes a secret: 32 random bytes in base64 behind `whsec_`. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString("base64")}`;

/**
 * The headers by which whoever gets a message knows that it is from here and not an old one sent again: HMAC-SHA256 over id, time and body, as the
 * Standard Webhooks have it (1.0.0). `at` is in seconds.
 */
export function signedHeaders(secret: string, id: string, at: number, body: string): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": String(at), "webhook-signature": `v1,${signature}` };
}
