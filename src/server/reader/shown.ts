/**
 * The same text as a browser can show it, unit for unit: what HTML would drop or join (NUL, carriage returns, lone surrogates,
 * other controls) is replaced by one unit each, so that offsets on the page are offsets in the capture.
 */
export function shown(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\r", " ")
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, "\uFFFD");
}
