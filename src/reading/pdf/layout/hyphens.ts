/** Words of a document that stand inside its lines, by which it is told whether a hyphen belongs to a word. */
export type Words = ReadonlySet<string>;

/** Words that are gathered at most. */
const MOST = 200_000;

/** The words with and without hyphens that stand whole in lines, in lower case. */
export function wordsIn(lines: Iterable<string>): Words {
  const words = new Set<string>();
  for (const line of lines) {
    if (words.size >= MOST) break;
    for (const word of line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐])/gu) ?? [])
      words.add(word.replaceAll("‐", "-"));
  }
  return words;
}

/**
 * Joins a line to the text before it. A hyphen at the end goes where a small letter follows, unless the word stands with its hyphen
 * elsewhere in the document and never without; it stays before a capital or a digit. A soft hyphen always goes.
 */
export function joinedLine(before: string, line: string, words: Words): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + line;
  const broken = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐]$/u.exec(before.slice(-60));
  if (!broken) return `${before} ${line}`;
  const next = /^[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/u.exec(line)?.[0] ?? "";
  if (!/^\p{Ll}/u.test(next)) return next === "" ? `${before} ${line}` : before + line;
  const [start, end] = [broken[1]!.toLowerCase(), next.toLowerCase()];
  const hyphened = words.has(`${start}-${end}`) && !words.has(start + end);
  return (hyphened ? before : before.slice(0, -1)) + line;
}
