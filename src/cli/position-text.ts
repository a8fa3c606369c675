import type { PositionTable } from "../archive/index.ts";
import { dated } from "./dated.ts";
import { counted } from "./entry-text.ts";
import { standLine } from "./incident-text.ts";
import { oneLine } from "./output.ts";

/** Where parties stand to a question: each party with its stances to each incident and topic, and what it denied in several years. */
export function positionTableText({ columns, rows }: PositionTable): string[] {
  return rows.flatMap(({ name, named, cells, statements, repeated }) => [
    `${oneLine(name, 80)}${named ? "" : " (unnamed)"} · ${counted(statements, "statement")}`,
    ...columns.flatMap(({ kind, name: column, id }, at) =>
      cells[at]!.length === 0
        ? []
        : [
            `  ${kind === "other" ? "of no incident and no topic" : `${kind} ${oneLine(column, 80)}`}${kind === "incident" ? ` · ${id}` : ""}`,
            ...cells[at]!.map((stand) => `    ${standLine(stand)}`),
          ],
    ),
    ...(repeated.length > 0
      ? [
          `  denied in ${repeated.map(({ year, statements: said }) => `${year} (${said.map(({ date, id }) => `${dated(date)} ${id}`).join(", ")})`).join(", ")}`,
        ]
      : []),
    "",
  ]);
}
