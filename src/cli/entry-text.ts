import type { PartyEntry, StatementEntry } from "../archive/index.ts";
import { type Grade, pointsOf, SHEET_ITEMS } from "../record/grade.ts";
import { dated } from "./dated.ts";
import { oneLine, safe } from "./output.ts";

/** A statement as `--json` prints it: the contract's fields, the speakers as names, its words, its capture and what was decided. */
export function printableStatement({ by, ...entry }: StatementEntry): Record<string, unknown> {
  return { ...entry, speakers: by.map(({ name }) => name), parties: by.flatMap(({ party }) => (party ? [party] : [])) };
}

/** A statement in two lines: when, who, what it does, and its words. */
export function statementLines(entry: StatementEntry): string[] {
  const { by, act, sure, decided, words, article, date, id, told } = entry;
  const who = by.length > 0 ? by.map(({ name }) => oneLine(name, 80)).join(" and ") : "speaker unknown";
  const standing = decided ? `${decided.kind} by ${oneLine(decided.by, 40)}` : sure ? "" : "not sure";
  return [
    [dated(date), who, act.main, standing].filter((part) => part !== "").join(" · "),
    `  ${oneLine(words.content || `${words.source} ${words.cue}`, 300)}`,
    `  ${id} · ${oneLine(article.title ?? "untitled", 80)}${article.publisher ? ` (${oneLine(article.publisher, 40)})` : ""}${told && told.articles > 1 ? ` · told in ${told.articles} articles, ${counted(told.origins, "origin")}` : ""}`,
  ];
}

/** A statement with its evidence: the passage, where it stands in the capture, and why it was made. */
export function statementText(entry: StatementEntry): string {
  const where = [...entry.source, ...entry.cue, ...entry.content].map(([start, end]) => `${start}-${end}`).join(", ");
  const rows: [string, string][] = [
    ["source", entry.words.source],
    ["cue", entry.words.cue],
    ["content", entry.words.content],
    ["act", `${entry.act.main}${entry.act.others.length > 0 ? ` (also ${entry.act.others.join(", ")})` : ""}: ${entry.act.why}`],
    ["form", entry.form],
    ["on whose word", entry.by.map(({ name, named }) => `${name}${named ? "" : " (unnamed)"}`).join(", ") || "unknown"],
    [
      "standing",
      entry.decided
        ? `${entry.decided.kind} by ${entry.decided.by} on ${entry.decided.at.slice(0, 10)} (${entry.decided.decision})`
        : entry.sure
          ? "sure"
          : "not sure, waits for review",
    ],
    ...(entry.grades ?? []).map((grade): [string, string] => ["graded", `${gradeText(grade)} by ${grade.by}`]),
    ...(entry.flags ?? []).map(({ note, by }): [string, string] => ["flagged", `by ${by}${note ? `: ${note}` : ""}`]),
    ["why", entry.why],
    [
      "article",
      `${entry.article.title ?? "untitled"}${entry.article.publisher ? `, ${entry.article.publisher}` : ""}${entry.article.published ? `, ${entry.article.published}` : ""}`,
    ],
    ["capture", `sha256:${entry.capture}`],
    ["place", `${where} (UTF-16 code units of its text)`],
    ["engine", entry.engine],
  ];
  const table = rows.map(([name, value]) => `  ${name.padEnd(14)} ${safe(value.replaceAll(/\s+/g, " "))}`).join("\n");
  return `${statementLines(entry)[0]}\n\n${safe(entry.passage.text).replaceAll(/^/gm, "  | ")}\n\n${table}\n`;
}

/** A grade in the letters and numbers of the Admiralty system, `-` where one is not given, and the points of the sheet. */
export function gradeText({ reliability, credibility, sheet }: Grade): string {
  return `${reliability ?? "-"}${credibility ?? "-"}${sheet ? `, ${pointsOf(sheet)} of ${SHEET_ITEMS.length} points` : ""}`;
}

/** A party with what is known of it. */
export function partyText(entry: PartyEntry): string {
  const roles = entry.roles.length > 0 ? `\n  roles     ${safe(entry.roles.join("; "))}` : "";
  return `${safe(entry.name)} (${entry.kind}${entry.state && entry.kind !== "state" ? `, ${safe(entry.state)}` : ""})\n  id        ${entry.id}\n  names     ${safe(entry.names.join("; "))}${roles}\n  record    ${saidIn(entry)}\n  why       ${safe(entry.why)}\n`;
}

/** How much a party said: "5 statements, told 13 times, in 8 articles" where several articles tell the same. */
export function saidIn({ statements, tellings, articles }: PartyEntry): string {
  const again = tellings < statements ? `, told ${statements} times,` : "";
  return `${counted(tellings, "statement")}${again} in ${counted(articles, "article")}`;
}

/** A number with its noun: "1 statement", "2 statements". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
