/** Characters that would steer a terminal or reorder what stands in it: controls, and marks of writing direction. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Makes words of a page safe to show in a terminal: what would steer it is shown as `·`. */
export function safe(words: string): string {
  return words.replaceAll(STEERING, "·");
}

/** Words on one line, white space folded, cut to a width in UTF-16 code units. */
export function oneLine(words: string, width = 160): string {
  const folded = safe(words.replaceAll(/\s+/g, " ").trim());
  return folded.length > width ? `${folded.slice(0, width - 1)}…` : folded;
}

/** Writes to standard output and waits until it was taken, so that a slow reader does not fill the memory. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Prints a line of safe words. */
export function line(text = ""): Promise<void> {
  return print(`${text}\n`);
}

/** Prints a value as JSON, indented. */
export function json(value: unknown): Promise<void> {
  return print(`${toJson(value, 2)}\n`);
}

/** Prints a value as JSON on one line. */
export function jsonLine(value: unknown): Promise<void> {
  return print(`${toJson(value)}\n`);
}

/** JSON may be looked at in a terminal too: what would steer it is escaped, which says the same to a program. */
function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(STEERING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Tells the person at the terminal something that is not the result. Names of files and words of pages may be in it. */
export function tell(text: string): void {
  process.stderr.write(`${safe(text)}\n`);
}

/** Bytes in the unit that people read. */
export function size(bytes: number): string {
  const units = ["bytes", "KB", "MB", "GB", "TB"];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return power === 0 ? `${bytes} bytes` : `${(bytes / 1000 ** power).toFixed(1)} ${units[power]}`;
}
