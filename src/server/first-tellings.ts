import type { StatementEntry } from "../archive/archive.ts";

/** Of statements, newest first, what each tells once: by its earliest telling among them, still newest first. */
export function firstTellings(entries: readonly StatementEntry[]): readonly StatementEntry[] {
  const first = new Map<string, StatementEntry>();
  for (const entry of entries.toReversed()) {
    const telling = entry.told?.id ?? entry.id;
    if (!first.has(telling)) first.set(telling, entry);
  }
  return [...first.values()].reverse();
}
