import { createHash } from "node:crypto";

/** The namespace of names of RFC 9562 that are domain names. */
const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/** The UUID of a name in a namespace: version 5 of RFC 9562, so that the same name has the same UUID everywhere. */
export function uuidOf(name: string, namespace: string = NAMESPACE): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

/** Where this program's names are: `onrecord` among domain names. */
export const NAMESPACE = uuidOf("onrecord", DNS);
