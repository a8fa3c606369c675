import type { Lost } from "../lost.ts";

/** Characters that no table, tag or citation can hold: controls other than tab and line ends, and halves of a pair that stand alone. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;
const EACH = new RegExp(UNWRITABLE, "gu");

/** Where Unicode has its pictures of control characters. */
const PICTURES = 0x2400;
const DELETE = 0x7f;

/**
 * Text that can be written in formats which have no way to write every character: controls become their pictures (U+2400 and on; those past U+007F and
 * halves of a pair become U+FFFD), and are told of.
 */
export function writable(text: string, lost: Lost): string {
  if (!UNWRITABLE.test(text)) return text;
  return text.replaceAll(EACH, (sign) => {
    lost.add("control character", "It is shown by its picture, or by U+FFFD where it has none.");
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === DELETE ? "\u2421" : "\ufffd";
  });
}
