import { keepsHyphen, type WholeWords } from "../../../record/hyphens.ts";

/**
 * Joins a line to the text before it. A hyphen at the end goes where a small letter follows, unless it belongs to the word; it stays before a capital or a digit. A soft hyphen always goes.
 */
export function joinedLine(before: string, line: string, words: WholeWords): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + line;
  const broken = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐]$/u.exec(before.slice(-60));
  if (!broken) return `${before} ${line}`;
  const next = /^[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/u.exec(line)?.[0] ?? "";
  if (!/^\p{Ll}/u.test(next)) return next === "" ? `${before} ${line}` : before + line;
  return (keepsHyphen(broken[1]!, next, words) ? before : before.slice(0, -1)) + line;
}
