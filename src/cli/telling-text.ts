import type { StatementEntry, StatementTelling } from "../archive/index.ts";
import { dated } from "./dated.ts";
import { counted, printableStatement } from "./entry-text.ts";
import { oneLine } from "./output.ts";

/** How many appearances are printed. */
const SHOWN = 20;

/** Where a statement is told as `--json` prints it: each statement as `show` and `search` print it. */
export function printableTelling({ appearances, byAnother, maybe, ...telling }: StatementTelling): Record<string, unknown> {
  const printable = <T extends { readonly statement: StatementEntry }>(one: T) => ({
    ...one,
    statement: printableStatement(one.statement),
  });
  return { ...telling, appearances: appearances.map(printable), byAnother: byAnother.map(printable), maybe: maybe.map(printable) };
}

/** Where else a statement is told, with what differs: other words in [ ], what is left out in { }. Empty where it is told once and nobody else has its words. */
export function tellingText({ told, appearances, size, review, byAnother, maybe }: StatementTelling): string {
  const rests = [
    counted(told.articles, "article"),
    `${told.origins} independent ${told.origins === 1 ? "origin" : "origins"}`,
    ...(told.onUnnamedOnly > 0 ? [`${told.onUnnamedOnly} on unnamed sources only`] : []),
    ...(told.unknown > 0 ? [`${told.unknown} of unknown lineage`] : []),
    ...(review ? ["so many that a person should look"] : []),
  ].join(", ");
  const lines = size > 1 ? [`told in ${rests}; other words in [ ], left out in { }`] : [];
  if (size > 1)
    for (const [index, { statement, likeness, wording }] of appearances.slice(0, SHOWN).entries()) {
      const words = wording.map(({ text, how }) => (how === "same" ? text : how === "differs" ? `[${text}]` : ` {${text}} `)).join("");
      lines.push(
        `  ${where(statement)}`,
        `    ${oneLine(words, 300)}`,
        `    ${likeness?.why ?? (index === 0 ? "the first telling" : "put here by a person")}`,
      );
    }
  if (size > SHOWN) lines.push(`  and ${size - SHOWN} more; --json lists up to 100`);
  for (const [title, others] of [
    ["the same words by another speaker", byAnother],
    ["may be the same statement", maybe],
  ] as const) {
    if (others.length > 0) lines.push(title);
    for (const { statement, why } of others)
      lines.push(`  ${where(statement)}`, `    ${oneLine(statement.words.content, 300)}`, `    ${why}`);
  }
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}

function where({ id, date, by, article }: StatementEntry): string {
  const who = by.map(({ name }) => oneLine(name, 60)).join(" and ") || "speaker unknown";
  return [dated(date), who, oneLine(article.publisher ?? article.title ?? "untitled", 60), id].join(" · ");
}
