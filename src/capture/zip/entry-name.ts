import { decode } from "../decode.ts";

/** Characters of a name in a ZIP file that are kept. */
const LONGEST = 500;

/**
 * The name of an entry, as a place to show and to tell a kind by: steps upwards, drives and leading slashes are taken out, so that
 * it names nothing outside, even if somebody were to make a path of it. Nothing is ever written under it.
 */
export function entryName(raw: Uint8Array): string {
  const parts = decode(raw, "text/plain").text.slice(0, LONGEST).replaceAll("\\", "/").replaceAll("\0", "").split("/");
  return parts.filter((part) => part !== "" && part !== "." && part !== ".." && !/^[a-zA-Z]:$/.test(part)).join("/");
}
