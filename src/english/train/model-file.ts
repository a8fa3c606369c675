import { type Header, LAYOUT, MAGIC } from "../model/model.ts";

/** The bytes of a file of weights; the parts of the net in the order in which `loadModel` reads them. */
export function modelFile(header: Header, net: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(12);
  const view = new DataView(start.buffer);
  for (const [at, number] of [MAGIC, LAYOUT, text.length].entries()) view.setUint32(at * 4, number, true);
  const parts = [start, text, ...net];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
