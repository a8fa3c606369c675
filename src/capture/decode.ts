import { isUtf8 } from "node:buffer";
import { byteOrderMark, utf16ByZeros } from "./byte-order.ts";
import { declaredCharset } from "./declared-charset.ts";
import { mendedUtf8 } from "./mend-utf8.ts";

/** Text as it was decoded; line ends are as they are, a byte order mark is not part of it. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** How the encoding is known. */
  readonly why: string;
  /** Whether it is another than was declared, or some bytes are none of its characters. */
  readonly surprising: boolean;
}

/**
 * Decodes bytes: by byte order mark, else by `charset`, which a server named, else by the charset that HTML declares, else as UTF-8 or UTF-16 by the look of the
 * bytes, else as Windows-1252. What is declared is not believed where the bytes show that it cannot be: text in UTF-8 says so by its very bytes. Never throws:
 * what cannot be decoded becomes U+FFFD.
 *
 * @example decode(new Uint8Array([0x93, 0x48, 0x69, 0x94]), "text/plain").text // "“Hi”"
 */
export function decode(bytes: Uint8Array, mediaType: string, charset?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return as(mark.encoding, bytes.subarray(mark.length), "byte order mark");
  const named = charset !== undefined && isEncoding(charset) ? { encoding: charset, why: "named by the server" } : null;
  const declared = named ?? (mediaType === "text/html" ? declaredCharset(bytes) : null);
  if (declared && declared.encoding !== "utf-8") return legacy(bytes, declared);
  const wide = utf16ByZeros(bytes);
  if (wide) return as(wide, bytes, "every other byte is zero");
  const utf8 = as("utf-8", bytes, declared?.why ?? "valid UTF-8");
  if (isUtf8(bytes)) return utf8;
  const mended = mendedUtf8(bytes);
  if (mended !== null) {
    const why = `${declared?.why ?? "mostly UTF-8"}; signs of Windows-1252 in it taken for what they are`;
    return { text: mended, encoding: "utf-8", why, surprising: true };
  }
  const { decoded, replaced } = counted(utf8.text);
  if (decoded > replaced) return { ...utf8, why: `${declared?.why ?? "mostly UTF-8"}; invalid bytes replaced`, surprising: true };
  const why = declared ? `${declared.why} says UTF-8, but it is not` : "not UTF-8";
  return { ...as("windows-1252", bytes, why), surprising: declared !== null };
}

/** What is given is kept as it came; a name that no decoder knows says nothing. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "utf-8";
  } catch {
    return false;
  }
}

function as(encoding: string, bytes: Uint8Array, why: string): Decoded {
  const { encoding: name } = new TextDecoder(encoding);
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding: name, why, surprising: false };
}

/**
 * Characters beyond ASCII that bytes of UTF-8 hold at least where another encoding is declared: of a Western one none stands so by chance, of the others two
 * signs or four may. Of broken ones so many times more must be whole.
 */
const WESTERN = /^(?:windows-1252|iso-8859-15|macintosh)$/;
const [FEW, MANY, TIMES] = [1, 5, 10];

/** Bytes that are declared to be in an older encoding, unless they are UTF-8: programs change pages to UTF-8 and leave what they declare. */
function legacy(bytes: Uint8Array, { encoding, why }: { readonly encoding: string; readonly why: string }): Decoded {
  const told = as(encoding, bytes, why);
  const { text } = as("utf-8", bytes, "");
  const { decoded, replaced } = counted(text);
  const western = WESTERN.test(told.encoding);
  const least = western ? FEW : MANY;
  if (decoded < least || (replaced > 0 && (!western || decoded < TIMES * replaced))) return told;
  return { text, encoding: "utf-8", why: `${why} says ${told.encoding}, but the bytes are UTF-8`, surprising: true };
}

/** How many characters beyond ASCII were decoded, and how many were not. */
function counted(text: string): { decoded: number; replaced: number } {
  let decoded = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) replaced++;
    else if (code > 0x7f) decoded++;
  }
  return { decoded, replaced };
}
