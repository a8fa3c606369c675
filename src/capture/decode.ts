import { isUtf8 } from "node:buffer";
import { byteOrderMark, utf16ByZeros } from "./byte-order.ts";
import { declaredCharset } from "./declared-charset.ts";

/** Text as it was decoded; line ends are as they are, a byte order mark is not part of it. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** How the encoding is known. */
  readonly why: string;
}

/**
 * Decodes bytes: by byte order mark, else by `charset`, which a server named, else by the charset that HTML declares, else as UTF-8 or UTF-16 by the look of the
 * bytes, else as Windows-1252. Never throws: what cannot be decoded becomes U+FFFD.
 *
 * @example decode(new Uint8Array([0x93, 0x48, 0x69, 0x94]), "text/plain").text // "“Hi”"
 */
export function decode(bytes: Uint8Array, mediaType: string, charset?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark) return as(mark.encoding, bytes.subarray(mark.length), "byte order mark");
  if (charset !== undefined && isEncoding(charset)) return as(charset, bytes, "named by the server");
  const declared = mediaType === "text/html" ? declaredCharset(bytes) : null;
  if (declared && declared.encoding !== "utf-8") return as(declared.encoding, bytes, declared.why);
  const wide = utf16ByZeros(bytes);
  if (wide) return as(wide, bytes, "every other byte is zero");
  const utf8 = as("utf-8", bytes, declared?.why ?? "valid UTF-8");
  if (isUtf8(bytes)) return utf8;
  if (mostlyDecoded(utf8.text)) return { ...utf8, why: `${declared?.why ?? "mostly UTF-8"}; invalid bytes replaced` };
  return as("windows-1252", bytes, declared ? `${declared.why} says UTF-8, but it is not` : "not UTF-8");
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
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding, why };
}

/** Whether more characters beyond ASCII were decoded than were not. */
function mostlyDecoded(text: string): boolean {
  let decoded = 0;
  let replaced = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) replaced++;
    else if (code > 0x7f) decoded++;
  }
  return decoded > replaced;
}
