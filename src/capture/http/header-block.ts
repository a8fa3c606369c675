/** Headers by their names in lower case; of one that stands several times, all values with commas between. */
export type Headers = ReadonlyMap<string, string>;

/** Reads the lines of a header block; a line that begins with white space goes on the one before. What is no header is left out. */
export function headersOf(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let name: string | null = null;
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) {
      if (name !== null) headers.set(name, `${headers.get(name)} ${line.trim()}`);
    } else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    } else name = null;
  }
  return headers;
}

/** The media type in a `Content-Type` value, in lower case, without its parameters; null where there is none. */
export function typeIn(value: string | undefined): string | null {
  const [type = ""] = (value ?? "").split(/[;,]/, 1);
  return type.trim().toLowerCase() || null;
}

/** The value of a parameter of a header, without quotation marks; null where there is none. */
export function parameterIn(value: string | undefined, name: string): string | null {
  for (const part of (value ?? "").slice(0, LONGEST).split(";").slice(1)) {
    const [key = "", ...rest] = part.split("=");
    if (key.trim().toLowerCase() === name)
      return (
        rest
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1") || null
      );
  }
  return null;
}

/** Characters of a header value that are looked at. */
const LONGEST = 4096;
