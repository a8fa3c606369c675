import { open } from "node:fs/promises";
import { basename, extname } from "node:path";
import { mediaTypeOf } from "./media-type.ts";

/** Bytes that tell what a file is. */
const HEAD = 4096;

/** Names that pages have on servers, and that programs keep which save whole sites: `talks`, `talks.php`, `show.asp?id=3`. */
const OF_SERVERS = /^\.(?:shtml|php\d?|aspx?|jspx?|cfm|cgi|do)$/i;

/**
 * Whether a file in a folder, whose name does not tell, is a page by how it begins: HTML or PDF. Text is not taken so: what has no ending is a licence or a list of
 * orders for a program as often as not.
 */
export async function isUnnamedPage(place: string): Promise<boolean> {
  const [name = ""] = basename(place).split("?");
  const ending = extname(name);
  if (ending !== "" && !OF_SERVERS.test(ending)) return false;
  const type = mediaTypeOf(await headOf(place));
  return type === "text/html" || type === "application/pdf";
}

async function headOf(place: string): Promise<Uint8Array> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
