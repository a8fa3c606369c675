/** Bytes in which a page must declare its charset; browsers look at 1024, real pages put more before it. */
const HEAD = 4096;

/**
 * The encoding that a page declares, by its name in the WHATWG Encoding Standard (where `iso-8859-1` means `windows-1252`), and
 * where it does so; null where it declares none that is known.
 */
export function declaredCharset(bytes: Uint8Array): { encoding: string; why: string } | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  const meta = /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(withoutComments(head));
  const [label, why] = xml ? [xml[1]!, "XML declaration"] : [meta?.[1], "meta charset"];
  const encoding = label === undefined ? null : encodingOf(label);
  return encoding === null ? null : { encoding, why };
}

function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    // A page that can be read this far as ASCII is not UTF-16, whatever it says (WHATWG HTML, prescan).
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

/** What a comment holds declares nothing; one that is never closed holds the rest. */
function withoutComments(head: string): string {
  const [before = "", ...parts] = head.split("<!--");
  return before + parts.map((part) => (part.includes("-->") ? part.slice(part.indexOf("-->") + 3) : "")).join(" ");
}
