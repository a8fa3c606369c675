import { isUtf8 } from "node:buffer";
import { byteOrderMark } from "../byte-order.ts";
import { parameterIn } from "./header-block.ts";

/**
 * The charset that a server named and that reading needs, by its name in the WHATWG Encoding Standard; null where the bytes say
 * enough themselves. A server that says Latin-1 of whatever it gives is not believed of bytes that are UTF-8.
 */
export function hintOf(contentType: string | undefined, bytes: Uint8Array): string | null {
  const label = parameterIn(contentType, "charset");
  const encoding = label === null ? null : encodingOf(label);
  if (encoding === null || encoding === "utf-8" || byteOrderMark(bytes) !== null) return null;
  return isUtf8(bytes) && !/^(?:iso-2022|utf-16)/.test(encoding) ? null : encoding;
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
