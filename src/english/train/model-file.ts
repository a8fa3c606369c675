import { joined } from "../model/joined.ts";
import type { Lexicon } from "../model/lexicon.ts";
import { type Header, LAYOUT, MAGIC } from "../model/model.ts";

/** The bytes of a file of weights; its parts, and those of the net, in the order in which `loadModel` reads them. */
export function modelFile(header: Header, lexicon: Lexicon, net: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const parts = [numbers(MAGIC, LAYOUT, text.length), text, numbers(lexicon.bytes.length), lexicon.bytes, ...net];
  return joined(parts);
}

/** Numbers as four bytes each, least first. */
function numbers(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of values.entries()) view.setUint32(4 * at, value, true);
  return bytes;
}
